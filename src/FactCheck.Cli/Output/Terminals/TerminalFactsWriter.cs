using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Stories;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes a table a story: what is stated down, who states it across, the figure as written in each cell.</summary>
internal sealed class TerminalFactsWriter : IReportWriter<CheckResult>
{
    public string Format => "terminal";

    public void Write(CheckResult report, ReportTarget target) => target.WriteText(console => new Session(report, target, console).Write());

    private sealed class Session(CheckResult report, ReportTarget target, IAnsiConsole console)
    {
        private const int NarrowestCell = 12;
        private const int NarrowestRest = 36;

        private readonly LineWriter _lines = new(console);

        private string Language => target.Language;

        public void Write()
        {
            if (report.Facts.Count == 0)
            {
                _lines.Line((Messages.NoFacts.In(Language), Styles.Plain));
                return;
            }

            var facts = report.Facts.ToLookup(f => f.Story.Id);
            var number = 0;
            foreach (var story in report.Stories)
            {
                number++;
                if (facts.Contains(story.Id)) WriteStory(number, story, [.. facts[story.Id]]);
            }

            if (report.Facts.Any(f => f.Verdict != Verdict.Single)) WriteLegend();
        }

        private void WriteStory(int number, Story story, List<Fact> facts)
        {
            _lines.Line((Messages.StoryHeading(number, story.Articles.Count).In(Language), Styles.Bold));
            var articles = story.Articles.Concat(facts.SelectMany(f => f.Claims.Select(c => c.Mention.Article))).DistinctBy(a => a.Id).ToList();
            var labels = new ArticleLabels(articles);
            var shared = facts.FindAll(f => f.Verdict != Verdict.Single);
            var isTable = shared.Count > 0 && target.Width >= NarrowestRest + (articles.Count * NarrowestCell);
            if (isTable) console.Write(TableOf(shared, articles, labels));
            else WriteList(shared, articles, labels);
            // A table ends with a blank line of its own.
            if (!isTable) _lines.Blank();
            WriteSingles(facts.FindAll(f => f.Verdict == Verdict.Single), articles, labels);
            _lines.Blank();
        }

        private Table TableOf(List<Fact> facts, List<Article> articles, ArticleLabels labels)
        {
            var table = Tables.Create([Messages.About.In(Language), .. articles.Select(a => labels[a]), Messages.VerdictTitle.In(Language)]);
            foreach (var fact in facts)
            {
                table.Row([
                    (Title(fact), Styles.Plain),
                    .. articles.Select(a => CellOf(fact, a)).Select(c => (c.Text.Length > 0 ? $"{c.Glyph} {c.Text}" : c.Glyph, c.Style)),
                    (Messages.Of(fact.Verdict).In(Language), StyleOf(fact.Verdict)),
                ]);
            }

            return table;
        }

        /// <summary>Where a table would be too wide: an article a line.</summary>
        private void WriteList(List<Fact> facts, List<Article> articles, ArticleLabels labels)
        {
            var width = articles.Max(a => labels[a].GetCellWidth());
            foreach (var fact in facts)
            {
                _lines.Blank();
                _lines.Wrapped(("", Styles.Plain), $"{Title(fact)}: {Messages.Of(fact.Verdict).In(Language)}", StyleOf(fact.Verdict));
                foreach (var article in articles)
                {
                    var cell = CellOf(fact, article);
                    if (cell.Glyph.Length > 0) _lines.Wrapped(($"  {cell.Glyph} {Wrapping.PadRight(labels[article], width)}  ", cell.Style), cell.Text, cell.Style);
                }
            }
        }

        /// <summary>What one article alone states has no columns to fill: an article a line.</summary>
        private void WriteSingles(List<Fact> facts, List<Article> articles, ArticleLabels labels)
        {
            if (facts.Count == 0) return;
            _lines.Line((Messages.OneArticleAlone.In(Language), Styles.Dim));
            var byArticle = facts.SelectMany(f => f.Claims).ToLookup(c => c.Mention.Article.Id, c => Plain.Line(c.Mention.Text));
            var width = articles.Max(a => labels[a].GetCellWidth());
            foreach (var article in articles.Where(a => byArticle.Contains(a.Id)))
                _lines.Wrapped(($"  {Wrapping.PadRight(labels[article], width)}  ", Styles.Plain), string.Join(" · ", byArticle[article.Id].Distinct(StringComparer.Ordinal)), Styles.Plain);
        }

        private string Title(Fact fact) => $"{Plain.Line(fact.About)} ({Messages.Of(fact.Kind).In(Language)})";

        private static Cell CellOf(Fact fact, Article article)
        {
            var claims = fact.Claims.Where(c => c.Mention.Article.Id == article.Id).ToList();
            if (claims.Count == 0) return fact.Missing.Any(a => a.Id == article.Id) ? Cell.Missing : Cell.Empty;
            var text = string.Join(", ", claims.Select(c => Plain.Line(c.Mention.Text)).Distinct(StringComparer.Ordinal));
            var usual = MostStated(fact);
            if (fact.Verdict is Verdict.Agree or Verdict.Single || (usual is not null && claims.All(c => c.Mention.Value == usual))) return Cell.Agrees with { Text = text };
            return (fact.Verdict == Verdict.Conflict ? Cell.Differs : Cell.IsAbout) with { Text = text };
        }

        /// <summary>The value that most articles state; null if no value is stated by more articles than every other.</summary>
        private static string? MostStated(Fact fact)
        {
            var counts = fact.Claims.DistinctBy(c => (c.Mention.Article.Id, c.Mention.Value)).CountBy(c => c.Mention.Value).OrderByDescending(c => c.Value).Take(2).ToList();
            return counts.Count == 1 || counts[0].Value > counts[1].Value ? counts[0].Key : null;
        }

        private static Style StyleOf(Verdict verdict) => verdict switch
        {
            Verdict.Conflict => Styles.Bad,
            Verdict.Compatible or Verdict.Update => Styles.Doubtful,
            Verdict.Agree => Styles.Good,
            _ => Styles.Plain,
        };

        private void WriteLegend()
        {
            (Cell Cell, LocalizedText Meaning)[] marks =
                [(Cell.Agrees, Messages.Agrees), (Cell.IsAbout, Messages.IsAbout), (Cell.Differs, Messages.Differs), (Cell.Missing, Messages.IsMissing)];
            _lines.Line([.. marks.Select(m => ($"{m.Cell.Glyph} {m.Meaning.In(Language)}   ", m.Cell.Style))]);
        }

        private sealed record Cell(string Glyph, Style Style, string Text = "")
        {
            public static Cell Agrees { get; } = new("✓", Styles.Good);

            public static Cell IsAbout { get; } = new("≈", Styles.Doubtful);

            public static Cell Differs { get; } = new("≠", Styles.Bad);

            public static Cell Missing { get; } = new("–", Styles.Dim);

            public static Cell Empty { get; } = new("", Styles.Plain);
        }
    }
}
