using System.Globalization;
using System.Text;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.GitHub;

/// <summary>
/// Writes workflow commands, which GitHub Actions shows as annotations at the lines of a pull request: one a finding, at the first of
/// its places that is known; the other places stand in its text.
/// </summary>
internal sealed class GitHubCheckWriter : IReportWriter<CheckReport>
{
    public string Format => "github";

    public void Write(CheckReport report, ReportTarget target)
    {
        using var writer = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var labels = new ArticleLabels(report.Result.Readings.Select(r => r.Article));
        foreach (var finding in report.Findings) writer.WriteLine(Command(finding, report, labels, target.Language));
        writer.WriteLine(Messages.SummaryWithFindings(report).In(target.Language));
    }

    private static string Command(Finding finding, CheckReport report, ArticleLabels labels, string language)
    {
        var properties = new List<(string Name, string Value)>();
        if (finding.Evidence.Select(e => FilePlace.Of(e.Mention)).FirstOrDefault(p => p is not null) is { } place) properties.AddRange(PropertiesOf(place));
        properties.Add(("title", $"{finding.Rule.Id} {finding.Rule.Name}"));
        var text = string.Join('\n', FindingText.Lines(finding, report, labels, language));
        return $"::{LevelOf(finding.Severity)} {string.Join(',', properties.Select(p => $"{p.Name}={EscapeProperty(p.Value)}"))}::{EscapeData(text)}";
    }

    private static IEnumerable<(string Name, string Value)> PropertiesOf(FilePlace place)
    {
        yield return ("file", place.Path.Replace('\\', '/'));
        yield return ("line", Number(place.Start.Line));
        if (place.Start.Column is { } column) yield return ("col", Number(column));
        if (place.End is not { } end) yield break;
        yield return ("endLine", Number(end.Line));
        // The last character, where FilePlace has the one behind it.
        if (end.Column is { } endColumn) yield return ("endColumn", Number(endColumn - 1));
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
