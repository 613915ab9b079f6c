// Checks articles as machine code, compiled ahead of time:
//
//   dotnet publish samples/NativeSeeds -c Release -r linux-x64 -o native
//   native/NativeSeeds seeds
//
// The file it makes needs no .NET where it runs, and starts in a few hundredths of a second. `dotnet run --project samples/NativeSeeds -- seeds` says the same.
using System.Text;
using FactCheck;
using FactCheck.Articles.Reading;
using FactCheck.Rules;

Console.OutputEncoding = Encoding.UTF8;
var input = ArticleFiles.ReadAll(args);
foreach (var problem in input.Problems) Console.Error.WriteLine(problem);
if (input.Articles.Count == 0)
{
    Console.Error.WriteLine("usage: NativeSeeds FILE_OR_FOLDER…");
    return 2;
}

foreach (var finding in FactChecker.Create(o => o.Rules.AddBuiltIn()).Check(input.Articles).Findings)
{
    Console.WriteLine($"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule}");
    Console.WriteLine($"  {finding.Message.In("vi")}");
    foreach (var (mention, _) in finding.Evidence) Console.WriteLine($"    {mention.Article.Id} {mention.Span.Start}-{mention.Span.End} {mention}");
}

return 0;
