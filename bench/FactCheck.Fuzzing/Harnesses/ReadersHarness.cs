using FactCheck.Articles.Reading;
using FactCheck.Cli.Input;
using FactCheck.Fuzzing.Oracles;

namespace FactCheck.Fuzzing.Harnesses;

/// <summary>Reads a file in the format that its ending tells, and once more as standard input, whose format is guessed.</summary>
internal sealed class ReadersHarness(string scratch) : IHarness
{
    /// <summary>So begins what is told of a reader that throws.</summary>
    private const string Failure = "the reader of this format failed";

    public string Name => "readers";

    public IReadOnlyList<string> TokenFiles => ["markup", "json", "text"];

    public (TimeSpan Least, TimeSpan PerByte) Allowance => (TimeSpan.FromMilliseconds(500), TimeSpan.FromMicroseconds(300));

    public void Run(FuzzInput input)
    {
        var path = Path.Join(scratch, "input" + input.Extension);
        File.WriteAllBytes(path, input.Bytes);
        var result = ArticleFiles.Read(path, new ReadingOptions { Formats = InputFormats.Within(new PageLimits()) });
        Check(result, path);
        Require.Same(Print(ArticleFiles.Read(path, new ReadingOptions { Formats = InputFormats.Within(new PageLimits()) })), Print(result), "the same file gives the same articles");
        using var stream = new MemoryStream(input.Bytes);
        Check(ArticleFiles.Read("-", new ReadingOptions { Formats = InputFormats.Within(new PageLimits()), StandardInput = stream }), "-");
    }

    private static void Check(ReadingResult result, string path)
    {
        Require.That(result.Articles.Count + result.Problems.Count > 0, "a file gives an article or a problem", () => "neither");
        Require.That(result.Articles.Select(a => a.Id).Distinct(StringComparer.Ordinal).Count() == result.Articles.Count, "articles have different ids", () => string.Join(' ', result.Articles));
        foreach (var article in result.Articles)
        {
            ArticleOracle.Check(article);
            Require.That(!string.IsNullOrWhiteSpace(article.Body), "an article has a text", () => $"«{article.Body}»");
        }

        foreach (var problem in result.Problems)
        {
            Require.Same(problem.Path, path, "a problem names the file");
            Require.That(!problem.Message.English.StartsWith(Failure, StringComparison.Ordinal), $"no reader throws {TypeIn(problem)}", () => problem.Message.English);
            Require.That(problem.Line is null or >= 1, "lines count from 1", () => $"{problem.Line}");
            Require.That(problem.Message.English.Length > 0 && problem.Message.Vietnamese.Length > 0, "a problem is told in both languages", () => "not");
        }
    }

    /// <summary>What was thrown, so that two faults are told apart.</summary>
    private static string TypeIn(ReadingProblem problem) => problem.Message.English.Split(['(', ';'], 3) is [_, var thrown, ..] ? new string([.. thrown.Where(c => !char.IsDigit(c))]) : "";

    private static string Print(ReadingResult result) => string.Join('\n', result.Articles.Select(a => $"{a.Id}|{a.Source}|{a.Url}|{a.Language}|{a.Publication}|{a.Title}|{a.Summary}|{a.Body}"))
        + string.Join('\n', result.Problems);
}
