using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes the findings for people: story by story, every side of a finding under the other.</summary>
internal sealed class TerminalCheckWriter : IReportWriter<CheckReport>
{
    public string Format => "terminal";

    public void Write(CheckReport report, ReportTarget target) => target.WriteText(console => new Session(report, target, new LineWriter(console)).Write());

    private sealed class Session(CheckReport report, ReportTarget target, LineWriter lines)
    {
        private const string Indent = "  ";
        private const int WidestValue = 34;
        private const int ReadableSentence = 60;

        private readonly HashSet<string> _explained = [];

        private string Language => target.Language;

        public void Write()
        {
            foreach (var group in report.ByStory()) WriteGroup(group);
            WriteSummary();
        }

        private void WriteGroup(StoryFindings group)
        {
            if (group.Findings.Count == 0) return;
            lines.Heading(group.Heading.In(Language), group.Story?.Articles[0]);
            lines.Blank();
            var labels = group.Labels();
            foreach (var finding in group.Findings) WriteFinding(finding, labels);
        }

        private void WriteFinding(Finding finding, ArticleLabels labels)
        {
            lines.Line((Messages.Of(finding.Severity).In(Language), Styles.Of(finding.Severity)), ($" {finding.Rule.Id} {finding.Rule.Name}", Styles.Dim));
            lines.Wrapped((Indent, Styles.Plain), Plain.Line(finding.Message.In(Language)), Styles.Bold);
            WriteSides(finding, labels);
            if (finding.Missing.Count > 0)
                lines.Wrapped(($"{Indent}{Messages.Missing.In(Language)}: ", Styles.Dim), string.Join(", ", finding.Missing.Select(a => labels[a])), Styles.Plain);
            if (finding.Question is { } question)
                lines.Wrapped(($"{Indent}{Messages.Ask.In(Language)}: ", Styles.Dim), Plain.Line(question.In(Language)), Styles.Plain);
            if (_explained.Add(finding.Rule.Id))
                lines.Wrapped(($"{Indent}{Messages.Why.In(Language)}: ", Styles.Dim), finding.Rule.Why.In(Language), Styles.Dim);
            lines.Blank();
        }

        /// <summary>Writes every side: value, article and day in columns, then the sentence, beside them if there is room for it.</summary>
        private void WriteSides(Finding finding, ArticleLabels labels)
        {
            var sides = finding.Sides().Select(e => new Side(
                e,
                Wrapping.Shorten(ValueText.Of(e.Mention, Language), WidestValue),
                labels[e.Mention.Article],
                DayText.Of(report.PublicationOf(e.Mention.Article), Language))).ToList();
            if (sides.Count == 0) return;
            var (value, article, day) = (sides.Max(s => s.Value.GetCellWidth()), sides.Max(s => s.Article.GetCellWidth()), sides.Max(s => s.Day.Length));
            var used = Indent.Length + value + 2 + article + 2 + (day > 0 ? day + 2 : 0);
            var isBeside = lines.Width - used >= ReadableSentence;
            foreach (var side in sides)
            {
                var snippet = Snippet.Of(side.Evidence.Mention, side.Evidence.Sentence, (isBeside ? lines.Width - used : lines.Width - (2 * Indent.Length)) - Marks.Length);
                (string, Style) valuePiece = (Indent + Wrapping.PadRight(side.Value, value + 2), Styles.Figure);
                (string, Style) articlePiece = (isBeside || day > 0 ? Wrapping.PadRight(side.Article, article + 2) : side.Article, Styles.Plain);
                (string, Style) dayPiece = (isBeside && day > 0 ? side.Day.PadRight(day + 2) : side.Day, Styles.Dim);
                if (isBeside)
                {
                    lines.Line([valuePiece, articlePiece, dayPiece, .. Pieces(snippet)]);
                }
                else
                {
                    lines.Line(valuePiece, articlePiece, dayPiece);
                    lines.Line([(Indent + Indent, Styles.Plain), .. Pieces(snippet)]);
                }
            }
        }

        private string Marks => target.IsTerminal ? "" : "«»";

        private (string, Style)[] Pieces(Snippet snippet) =>
        [
            (snippet.Before, Styles.Plain),
            (target.IsTerminal ? snippet.Figure : $"«{snippet.Figure}»", Styles.Figure),
            (snippet.After, Styles.Plain),
        ];

        private void WriteSummary()
        {
            var pieces = new List<(string, Style)> { (Messages.Summary(report).In(Language) + ": ", Styles.Plain) };
            foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            {
                var count = report.Count(severity);
                if (pieces.Count > 1) pieces.Add((", ", Styles.Plain));
                pieces.Add((Messages.CountOf(severity, count).In(Language), count > 0 ? Styles.Of(severity) : Styles.Plain));
            }

            lines.Line([.. pieces]);
        }

        private sealed record Side(Evidence Evidence, string Value, string Article, string Day);
    }
}
