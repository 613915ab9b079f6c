using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Stories;
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
        private const int WidestValue = 28;
        private const int ReadableSentence = 60;

        private readonly HashSet<string> _explained = [];
        private readonly Dictionary<string, ArticleReading> _readings = report.Result.Readings.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Story> _stories = StoriesOfArticles(report.Result.Stories);

        private string Language => target.Language;

        public void Write()
        {
            var findings = report.Findings.ToLookup(f => StoryOf(f)?.Id);
            var number = 0;
            foreach (var story in report.Result.Stories) WriteGroup(Messages.StoryHeading(++number, story.Articles.Count), story.Articles, [.. findings[story.Id]]);
            WriteGroup(Messages.NoStory, [], [.. findings[null]]);
            WriteSummary();
        }

        private static Dictionary<string, Story> StoriesOfArticles(IEnumerable<Story> stories)
        {
            var found = new Dictionary<string, Story>(StringComparer.Ordinal);
            foreach (var story in stories)
                foreach (var article in story.Articles) found.TryAdd(article.Id, story);
            return found;
        }

        private Story? StoryOf(Finding finding) =>
            finding.Fact?.Story ?? (finding.Evidence.Count > 0 ? _stories.GetValueOrDefault(finding.Evidence[0].Mention.Article.Id) : null);

        private void WriteGroup(LocalizedText heading, IEnumerable<Article> articles, List<Finding> findings)
        {
            if (findings.Count == 0) return;
            lines.Line((heading.In(Language), Styles.Bold));
            lines.Blank();
            var labels = new ArticleLabels(articles.Concat(findings.SelectMany(f => f.Evidence.Select(e => e.Mention.Article).Concat(f.Missing))));
            foreach (var finding in findings) WriteFinding(finding, labels);
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
            var sides = Distinct(finding.Evidence).ConvertAll(e => new Side(
                e,
                Wrapping.Shorten(ValueText.Of(e.Mention, Language), WidestValue),
                labels[e.Mention.Article],
                DayText.Of(PublicationOf(e.Mention.Article), Language)));
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

        /// <summary>The same value again in the same article tells an editor nothing new.</summary>
        private static List<Evidence> Distinct(IEnumerable<Evidence> evidence) =>
            [.. evidence.DistinctBy(e => (e.Mention.Article.Id, e.Mention.Value, e.Mention.Hedge))];

        private Publication? PublicationOf(Article article) =>
            _readings.TryGetValue(article.Id, out var reading) ? reading.Publication : article.Publication;

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
