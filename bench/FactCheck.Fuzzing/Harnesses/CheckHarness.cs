using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Input;
using FactCheck.Fuzzing.Oracles;
using FactCheck.Rules;

namespace FactCheck.Fuzzing.Harnesses;

/// <summary>
/// The whole of <c>check</c> over several articles: a line <c>=== name.md</c> begins a file, <c>=== name.article</c> an article that
/// an application made, whose first line is its title and whose text may hold anything.
/// </summary>
internal sealed class CheckHarness(string scratch) : IHarness
{
    private const string Mark = "=== ", OfApplication = ".article";
    private const int MaxArticles = 12;

    private static readonly ReadingOptions Reading = new() { Formats = InputFormats.Within(new PageLimits()) };

    private readonly FactChecker _checker = CheckerWith(threads: 1), _parallel = CheckerWith(threads: 4);

    public string Name => "check";

    public IReadOnlyList<string> TokenFiles => ["text", "lexicons", "markup"];

    public (TimeSpan Least, TimeSpan PerByte) Allowance => (TimeSpan.FromSeconds(2), TimeSpan.FromMicroseconds(500));

    public void Run(FuzzInput input)
    {
        var articles = ArticlesOf(input);
        if (articles.Count == 0) return;
        var result = _checker.Check(articles);
        Require.That(result.FailedRules.Count == 0, "no rule throws", () => result.FailedRules[0].Error.ToString());
        foreach (var reading in result.Readings) ReadingOracle.Check(reading);
        foreach (var finding in result.Findings) CheckFinding(finding);
        var json = ReportOracle.JsonOf(result, "en");
        Require.Same(ReportOracle.JsonOf(Coverage.Uncounted(() => _parallel.Check(articles.Reverse())), "en"), json, "neither the order of the articles nor the number of threads matters");
        ReportOracle.Check(result, input.Length % 2 == 0 ? "en" : "vi");
    }

    private static FactChecker CheckerWith(int threads) => FactChecker.Create(o =>
    {
        o.MaxThreads = threads;
        o.Rules.AddBuiltIn();
        foreach (var rule in o.Rules.All) o.Rules.TurnOn(rule.Info.Id);
    });

    private static void CheckFinding(Finding finding)
    {
        Require.That(finding.Confidence is >= 0 and <= 1, "a confidence is from 0 to 1", () => $"{finding.Confidence}");
        Require.That(finding.Message.English.Length > 0 && finding.Message.Vietnamese.Length > 0, "a finding is told in both languages", () => finding.Rule.Id);
        foreach (var evidence in finding.Evidence)
            Require.That(evidence.Sentence.End <= evidence.Mention.Article[evidence.Mention.Field].Length, "sentences lie in their text", () => $"{evidence}");
    }

    private IReadOnlyList<Article> ArticlesOf(FuzzInput input)
    {
        var (files, articles) = (new List<string>(), new List<Article>());
        foreach (var part in ("\n" + input.Text).Split("\n" + Mark, StringSplitOptions.RemoveEmptyEntries).Take(MaxArticles))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0) continue;
            var (name, text) = (part[..end].Trim(), part[(end + 1)..]);
            if (name.EndsWith(OfApplication, StringComparison.Ordinal)) articles.Add(ArticleOf(name, text, articles.Count));
            else files.Add(WriteFile(name, text, files.Count));
        }

        var read = ArticleFiles.ReadAll(files, Reading).Articles;
        return [.. read.Concat(articles).DistinctBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static Article ArticleOf(string name, string text, int number)
    {
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        return new Article(name, text[(line + 1)..], line < 0 ? null : text[..line])
        {
            Source = name,
            Url = number == 0 ? "javascript:alert(1)" : null,
            Publication = number % 2 == 0 ? new Publication(new NodaTime.LocalDate(2025, 10, 4)) : null,
        };
    }

    private string WriteFile(string name, string text, int number)
    {
        // Any name would do for the tool; the letters of this one are those of an ending.
        var extension = new string([.. Path.GetExtension(name).Where(char.IsAsciiLetter)]);
        var path = Path.Join(scratch, FormattableString.Invariant($"{number}.{(extension.Length == 0 ? "txt" : extension)}"));
        File.WriteAllBytes(path, FuzzText.Encode(text));
        return path;
    }
}
