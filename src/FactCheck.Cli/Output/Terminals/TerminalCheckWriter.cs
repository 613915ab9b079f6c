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
        private const int Gap = 2;
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

        /// <summary>Writes every side: value, article, day and place in columns, then the sentence, beside them if there is room for it.</summary>
        private void WriteSides(Finding finding, ArticleLabels labels)
        {
            var sides = finding.Sides().Select(e => new Side(
                e,
                Wrapping.Shorten(ValueText.Of(e.Mention, Language), WidestValue),
                labels[e.Mention.Article],
                DayText.Of(report.PublicationOf(e.Mention.Article), Language),
                Plain.Line(FilePlace.Of(e.Mention)?.ToString() ?? ""))).ToList();
            if (sides.Count == 0) return;
            int[] widths = [WidthOf(s => s.Value), WidthOf(s => s.Article), WidthOf(s => s.Day), WidthOf(s => s.Place)];
            var used = Indent.Length + widths.Where(w => w > 0).Sum(w => w + Gap);
            var isBeside = lines.Width - used >= ReadableSentence;
            foreach (var side in sides)
            {
                var snippet = Snippet.Of(side.Evidence.Mention, side.Evidence.Sentence, (isBeside ? lines.Width - used : lines.Width - (2 * Indent.Length)) - Marks.Length);
                var place = isBeside ? side.Place : Wrapping.KeepEnd(side.Place, lines.Width - used + widths[3] + Gap);
                (string, Style)[] columns =
                [
                    (Indent + Column(side.Value, widths[0]), Styles.Figure), (Column(side.Article, widths[1]), Styles.Plain), (Column(side.Day, widths[2]), Styles.Dim), (isBeside ? Column(place, widths[3]) : place, Styles.Dim),
                ];
                if (isBeside)
                {
                    lines.Line([.. columns, .. Pieces(snippet)]);
                }
                else
                {
                    lines.Line(columns);
                    lines.Line([(Indent + Indent, Styles.Plain), .. Pieces(snippet)]);
                }
            }

            int WidthOf(Func<Side, string> column) => sides.Max(s => column(s).GetCellWidth());

            static string Column(string text, int width) => width == 0 ? "" : Wrapping.PadRight(text, width + Gap);
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

        private sealed record Side(Evidence Evidence, string Value, string Article, string Day, string Place);
    }
}
