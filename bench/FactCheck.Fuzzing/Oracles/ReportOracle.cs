using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Claims;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.GitHub;
using FactCheck.Cli.Output.Html;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.JUnit;
using FactCheck.Cli.Output.Markdown;
using FactCheck.Cli.Output.Sarif;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Cli.Output.TimeML;
using FactCheck.Rules;
using Markdig;

namespace FactCheck.Fuzzing.Oracles;

/// <summary>What holds for everything that is written, whatever the articles say.</summary>
internal static class ReportOracle
{
    private const int Width = 80;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().Build();

    /// <summary>Writes a result in every format, and judges what was written.</summary>
    public static void Check(CheckResult result, string language)
    {
        var report = CheckReport.Of(result, Severity.Info);
        CheckJson(report, language);
        CheckSarif(Write(new SarifCheckWriter(), report, language), report);
        CheckXml(Write(new JUnitCheckWriter(), report, language));
        CheckGitHub(Write(new GitHubCheckWriter(), report, language));
        CheckMarkdown(Write(new MarkdownCheckWriter(), report, language));
        CheckHtml(Write(new HtmlCheckWriter(), report, language));
        CheckPlain(Write(new TerminalCheckWriter(), report, language));
        CheckPlain(Write(new TerminalFactsWriter(), result, language));
        CheckExtract(result.Readings, language);
    }

    /// <summary>What <c>extract</c> writes.</summary>
    public static void CheckExtract(IReadOnlyList<ArticleReading> readings, string language)
    {
        CheckPlain(Write(new TerminalExtractWriter(), readings, language));
        var lines = Write(new JsonLinesExtractWriter(), readings, language).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Require.Same(lines.Length, readings.Sum(r => r.Mentions.Count), "extract writes a line a mention");
        foreach (var line in lines) Json(line).Dispose();
        var texts = CheckXml(Write(new TimeMLExtractWriter(), readings, language)).Descendants().Where(e => e.Name.LocalName is "TEXT" or "TITLE" or "SUMMARY").Select(e => e.Value.Length).Sum();
        Require.Same(texts, readings.Sum(r => r.Article.Texts.Sum(t => t.Original.Length)), "TimeML keeps every character of the texts");
    }

    /// <summary>The JSON of a check: the contract of the tool.</summary>
    public static string JsonOf(CheckResult result, string language) => Write(new JsonCheckWriter(), CheckReport.Of(result, Severity.Info), language) + Write(new JsonFactsWriter(), result, language);

    private static void CheckJson(CheckReport report, string language)
    {
        using var check = Json(Write(new JsonCheckWriter(), report, language));
        Require.Same(check.RootElement.GetProperty("findings").GetArrayLength(), report.Findings.Count, "JSON has every finding");
        using var facts = Json(Write(new JsonFactsWriter(), report.Result, language));
        Require.Same(facts.RootElement.GetProperty("facts").GetArrayLength(), report.Result.Facts.Count, "JSON has every fact");
    }

    private static void CheckSarif(string sarif, CheckReport report)
    {
        using var json = Json(sarif);
        Require.Same(json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength(), report.Findings.Count, "SARIF has every finding");
    }

    /// <summary>Lines that GitHub obeys are those that were meant: <c>::warning …::…</c>, and the summary.</summary>
    private static void CheckGitHub(string text)
    {
        CheckPlain(text);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1])
            Require.That(Regex.IsMatch(line, "^::(error|warning|notice) [^:]*::", RegexOptions.NonBacktracking), "GitHub gets one command a line", () => line);
    }

    private static void CheckMarkdown(string text)
    {
        CheckPlain(text);
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(text, Pipeline));
        CheckNothingRuns(page);
        Require.That(page.QuerySelector("script, img, a") is null, "Markdown makes no element of what articles say", () => page.QuerySelector("script, img, a")!.OuterHtml);
    }

    private static void CheckHtml(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var scripts = page.QuerySelectorAll("script");
        Require.That(scripts.Length == 1 && scripts[0].TextContent == PageResource.Load("report.js").Text, "a page has its own script and no other", () => string.Join('\n', scripts.Skip(1).Select(s => s.OuterHtml)));
        scripts[0].Remove();
        CheckNothingRuns(page);
        Require.That(!html.Any(IsTurning), "a page holds no mark that turns the direction of writing", () => "one");
    }

    private static void CheckNothingRuns(IDocument page)
    {
        foreach (var element in page.All)
        {
            Require.That(element.LocalName is not ("script" or "iframe" or "object" or "embed" or "base"), "nothing in a page runs", () => element.OuterHtml);
            foreach (var attribute in element.Attributes)
            {
                Require.That(!attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), "nothing in a page runs", () => element.OuterHtml);
                if (attribute.Name is "href" or "src" or "action")
                    Require.That(attribute.Value.StartsWith('#') || attribute.Value.StartsWith("https://", StringComparison.Ordinal) || attribute.Value.StartsWith("http://", StringComparison.Ordinal), "links lead to the page or the web", () => element.OuterHtml);
            }
        }
    }

    private static XDocument CheckXml(string xml) => Require.Parses(() => XDocument.Parse(xml, LoadOptions.PreserveWhitespace), "XML is well-formed");

    /// <summary>Nothing that a terminal obeys rather than shows.</summary>
    private static void CheckPlain(string text) =>
        Require.That(!text.Any(c => (char.IsControl(c) && c != '\n') || IsTurning(c)), "a text for people obeys nobody", () => $"U+{(int)text.First(c => (char.IsControl(c) && c != '\n') || IsTurning(c)):X4}");

    private static bool IsTurning(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static JsonDocument Json(string text) => Require.Parses(() => JsonDocument.Parse(text), "JSON can be parsed");

    private static string Write<TReport>(IReportWriter<TReport> writer, TReport report, string language)
    {
        using var stream = new MemoryStream();
        using var target = ReportTarget.InMemory(stream, language, Width);
        writer.Write(report, target);
        target.Complete();
        return Require.Parses(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray()), string.Create(CultureInfo.InvariantCulture, $"{writer.Format} is UTF-8"));
    }
}
