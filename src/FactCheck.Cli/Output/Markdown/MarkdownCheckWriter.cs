using System.Text;
using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.Markdown;

/// <summary>Writes a summary in GitHub-flavoured Markdown, for the comment on a pull request or the summary of a job.</summary>
internal sealed class MarkdownCheckWriter : IReportWriter<CheckReport>
{
    /// <summary>GitHub takes comments of up to 65,536 characters; this leaves room for the lines around the findings.</summary>
    private const int LongestFindings = 60_000;

    private const int SentenceWidth = 240;

    public string Format => "markdown";

    public void Write(CheckReport report, ReportTarget target)
    {
        using var writer = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new Session(report, target.Language, writer).Write();
    }

    private sealed class Session(CheckReport report, string language, TextWriter writer)
    {
        private int _left = LongestFindings;
        private int _leftOut;

        public void Write()
        {
            writer.WriteLine($"## FactCheck: {Messages.FindingCounts(report).In(language)}");
            writer.WriteLine();
            writer.WriteLine(Messages.Summary(report).In(language));
            foreach (var group in report.ByStory().Where(g => g.Findings.Count > 0)) WriteGroup(group);
            if (_leftOut == 0) return;
            writer.WriteLine();
            writer.WriteLine($"*{Messages.LeftOut(_leftOut).In(language)}*");
        }

        private void WriteGroup(StoryFindings group)
        {
            writer.WriteLine();
            writer.WriteLine($"### {group.Heading.In(language)}");
            var labels = group.Labels();
            // What asks little of an editor is folded away.
            foreach (var finding in group.Findings.Where(f => f.Severity > Severity.Info)) WriteIfRoom(TextOf(finding, labels));
            var infos = group.Findings.Where(f => f.Severity == Severity.Info).Select(f => TextOf(f, labels)).ToList();
            if (infos.Count == 0) return;
            writer.WriteLine();
            writer.WriteLine($"<details><summary>{Messages.CountOf(Severity.Info, infos.Count).In(language)}</summary>");
            foreach (var info in infos) WriteIfRoom(info);
            writer.WriteLine();
            writer.WriteLine("</details>");
        }

        private void WriteIfRoom(string text)
        {
            if (text.Length > _left)
            {
                _leftOut++;
                return;
            }

            _left -= text.Length;
            writer.Write(text);
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
