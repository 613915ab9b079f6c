using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>A finding as plain text, for formats that take no more.</summary>
internal static class FindingText
{
    private const int SentenceWidth = 240;

    /// <summary>The message, every side with its sentence, who does not state it, and what to ask: a line each.</summary>
    public static IEnumerable<string> Lines(Finding finding, CheckReport report, ArticleLabels labels, string language)
    {
        yield return Plain.Line(finding.Message.In(language));
        foreach (var side in finding.Sides()) yield return Line(side, report, labels, language);
        if (finding.Missing.Count > 0) yield return $"{Messages.Missing.In(language)}: {string.Join(", ", finding.Missing.Select(a => labels[a]))}";
        if (finding.Question is { } question) yield return $"{Messages.Ask.In(language)}: {Plain.Line(question.In(language))}";
    }

    private static string Line(Evidence side, CheckReport report, ArticleLabels labels, string language)
    {
        var article = side.Mention.Article;
        var snippet = Snippet.Of(side.Mention, side.Sentence, SentenceWidth);
        string[] heads = [ValueText.Of(side.Mention, language), labels[article], DayText.Of(report.PublicationOf(article), language), Plain.Line(FilePlace.Of(side.Mention)?.ToString() ?? "")];
        return $"{string.Join(" · ", heads.Where(h => h.Length > 0))}: {snippet.Before}«{snippet.Figure}»{snippet.After}";
    }
}
