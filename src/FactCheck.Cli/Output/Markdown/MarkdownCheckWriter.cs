using System.Text;
using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.Markdown;

/// <summary>Writes a summary in GitHub-flavoured Markdown, for the comment on a pull request or the summary of a job.</summary>
internal sealed class MarkdownCheckWriter : IReportWriter<CheckReport>
{
    /// <summary>GitHub takes comments of up to 65,536 characters; this leaves room for the first and the last lines.</summary>
    private const int LongestFindings = 64_000;

    /// <summary>What stands around the findings of a story, besides its headline: the number of the story, the fold of the infos.</summary>
    private const int AroundStory = 120;

    private const int SentenceWidth = 240;
    private const int HeadlineWidth = 90;

    public string Format => "markdown";

    public void Write(CheckReport report, ReportTarget target)
    {
        using var writer = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new Session(report, target.Language, writer).Write();
    }

    private sealed class Session(CheckReport report, string language, TextWriter writer)
    {
        public void Write()
        {
            var groups = report.ByStory();
            var texts = groups.SelectMany(g => g.Findings.Select(f => (Finding: f, Text: TextOf(f, g.Labels())))).DistinctBy(f => f.Finding).ToDictionary(f => f.Finding, f => f.Text);
            var shown = Fitting(groups, texts);
            writer.WriteLine($"## FactCheck: {Messages.FindingCounts(report).In(language)}");
            writer.WriteLine();
            writer.WriteLine(Messages.Summary(report).In(language));
            foreach (var group in groups.Where(g => g.Findings.Any(shown.Contains))) WriteGroup(group, [.. group.Findings.Where(shown.Contains)], texts);
            if (shown.Count == report.Findings.Count) return;
            writer.WriteLine();
            writer.WriteLine($"*{Messages.LeftOut(report.Findings.Count - shown.Count).In(language)}*");
        }

        /// <summary>The findings for which there is room; those that ask the most of an editor come first.</summary>
        private HashSet<Finding> Fitting(IReadOnlyList<StoryFindings> groups, Dictionary<Finding, string> texts)
        {
            var groupOf = groups.SelectMany(g => g.Findings.Select(f => (Finding: f, Group: g))).DistinctBy(f => f.Finding).ToDictionary(f => f.Finding, f => f.Group);
            var opened = new HashSet<StoryFindings>();
            var left = LongestFindings;
            return [.. report.Findings.TakeWhile(f => (left -= texts[f].Length + (opened.Add(groupOf[f]) ? HeadingOf(groupOf[f]).Length + AroundStory : 0)) >= 0)];
        }

        private string HeadingOf(StoryFindings group) =>
            $"### {group.Heading.In(language)}{(group.Story is { } story ? $" · {MarkdownText.Of(Headline.Of(story.Articles[0], HeadlineWidth))}" : "")}";

        private void WriteGroup(StoryFindings group, List<Finding> findings, Dictionary<Finding, string> texts)
        {
            writer.WriteLine();
            writer.WriteLine(HeadingOf(group));
            // What asks little of an editor is folded away.
            foreach (var finding in findings.Where(f => f.Severity > Severity.Info)) writer.Write(texts[finding]);
            var infos = findings.FindAll(f => f.Severity == Severity.Info);
            if (infos.Count == 0) return;
            writer.WriteLine();
            writer.WriteLine($"<details><summary>{Messages.CountOf(Severity.Info, infos.Count).In(language)}</summary>");
            foreach (var info in infos) writer.Write(texts[info]);
            writer.WriteLine();
            writer.WriteLine("</details>");
        }

        private string TextOf(Finding finding, ArticleLabels labels)
        {
            var text = new StringBuilder();
            text.Append('\n').Append($"**{Messages.Of(finding.Severity).In(language)}** `{finding.Rule.Id}` {MarkdownText.Of(finding.Rule.Name)}").Append('\n');
            text.Append('\n').Append(MarkdownText.Of(finding.Message.In(language))).Append('\n').Append('\n');
            string[] titles = [Messages.Value.In(language), Messages.ArticleTitle.In(language), Messages.Published.In(language), Messages.Sentence.In(language)];
            if (finding.Evidence.Count > 0) text.Append(Row(titles)).Append("|---|---|---|---|\n");
            foreach (var side in finding.Sides()) text.Append(RowOf(side, labels));
            if (finding.Missing.Count > 0) text.Append('\n').Append($"{Messages.Missing.In(language)}: {string.Join(", ", finding.Missing.Select(a => MarkdownText.Of(labels[a])))}").Append('\n');
            if (finding.Question is { } question) text.Append('\n').Append($"{Messages.Ask.In(language)}: {MarkdownText.Of(question.In(language))}").Append('\n');
            return text.ToString();
        }

        private string RowOf(Evidence side, ArticleLabels labels)
        {
            var snippet = Snippet.Of(side.Mention, side.Sentence, SentenceWidth);
            return Row(
                MarkdownText.Of(ValueText.Of(side.Mention, language)),
                MarkdownText.Of(labels[side.Mention.Article]),
                DayText.Of(report.PublicationOf(side.Mention.Article), language).Replace("~", "\\~", StringComparison.Ordinal),
                // As tags: between letters of a word ** would stand as it is.
                $"{Of(snippet.Before)}<strong>{MarkdownText.Of(snippet.Figure)}</strong>{Of(snippet.After)}");
        }

        /// <summary>With the space at its ends, which separates it from the figure.</summary>
        private static string Of(string text) => $"{(text.StartsWith(' ') ? " " : "")}{MarkdownText.Of(text)}{(text.Length > 1 && text.EndsWith(' ') ? " " : "")}";

        private static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
    }
}
