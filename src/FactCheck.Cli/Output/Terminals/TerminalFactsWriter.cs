using FactCheck.Facts;
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

            foreach (var story in StoryFacts.Of(report))
                if (story.Shared.Count + story.Single.Count > 0) WriteStory(story);

            if (report.Facts.Any(f => f.Verdict != Verdict.Single)) WriteLegend();
        }

        private void WriteStory(StoryFacts story)
        {
            _lines.Heading(Messages.StoryHeading(story.Number, story.Story.Articles.Count).In(Language), story.Story.Articles[0]);
            var labels = new ArticleLabels(story.Articles);
            var isTable = story.Shared.Count > 0 && target.Width >= NarrowestRest + (story.Articles.Count * NarrowestCell);
            if (isTable) console.Write(TableOf(story, labels));
            else WriteList(story, labels);
            // A table ends with a blank line of its own.
            if (!isTable) _lines.Blank();
            WriteSingles(story, labels);
            _lines.Blank();
        }

        private Table TableOf(StoryFacts story, ArticleLabels labels)
        {
            var table = Tables.Create([Messages.About.In(Language), .. story.Articles.Select(a => labels[a]), Messages.VerdictTitle.In(Language)]);
            foreach (var fact in story.Shared)
            {
                table.Row([
                    (Title(fact), Styles.Plain),
                    .. story.Articles.Select(a => FactCell.Of(fact, a)).Select(c => ($"{c.Sign} {TextOf(c)}".Trim(), StyleOf(c.Mark))),
                    (Messages.Of(fact.Verdict).In(Language), StyleOf(fact.Verdict)),
                ]);
            }

            return table;
        }

        /// <summary>Where a table would be too wide: an article a line.</summary>
        private void WriteList(StoryFacts story, ArticleLabels labels)
        {
            var width = story.Articles.Max(a => labels[a].GetCellWidth());
            foreach (var fact in story.Shared)
            {
                _lines.Blank();
                _lines.Wrapped(("", Styles.Plain), $"{Title(fact)}: {Messages.Of(fact.Verdict).In(Language)}", StyleOf(fact.Verdict));
                foreach (var article in story.Articles)
                {
                    var cell = FactCell.Of(fact, article);
                    if (cell.Mark != CellMark.None) _lines.Wrapped(($"  {cell.Sign} {Wrapping.PadRight(labels[article], width)}  ", StyleOf(cell.Mark)), TextOf(cell), StyleOf(cell.Mark));
                }
            }
        }

        /// <summary>What one article alone states has no columns to fill: an article a line.</summary>
        private void WriteSingles(StoryFacts story, ArticleLabels labels)
        {
            if (story.Single.Count == 0) return;
            _lines.Line((Messages.OneArticleAlone.In(Language), Styles.Dim));
            var byArticle = story.Single.SelectMany(f => f.Claims).ToLookup(c => c.Article.Id, c => Plain.Line(c.Mention.Text));
            var width = story.Articles.Max(a => labels[a].GetCellWidth());
            foreach (var article in story.Articles.Where(a => byArticle.Contains(a.Id)))
                _lines.Wrapped(($"  {Wrapping.PadRight(labels[article], width)}  ", Styles.Plain), string.Join(" · ", byArticle[article.Id].Distinct(StringComparer.Ordinal)), Styles.Plain);
        }

        private string Title(Fact fact) => $"{Plain.Line(fact.About)} ({Messages.Of(fact.Kind).In(Language)})";

        private static string TextOf(FactCell cell) => string.Join(", ", cell.Claims.Select(c => Plain.Line(c.Mention.Text)));

        private static Style StyleOf(Verdict verdict) => verdict switch
        {
            Verdict.Conflict => Styles.Bad,
            Verdict.Compatible or Verdict.Update => Styles.Doubtful,
            Verdict.Agree => Styles.Good,
            _ => Styles.Plain,
        };

        private static Style StyleOf(CellMark mark) => mark switch
        {
            CellMark.Agrees => Styles.Good,
            CellMark.IsAbout => Styles.Doubtful,
            CellMark.Differs => Styles.Bad,
            CellMark.Missing => Styles.Dim,
            _ => Styles.Plain,
        };

        private void WriteLegend()
        {
            CellMark[] marks = [CellMark.Agrees, CellMark.IsAbout, CellMark.Differs, CellMark.Missing];
            _lines.Line([.. marks.Select(m => ($"{new FactCell(m, []).Sign} {Messages.Of(m).In(Language)}   ", StyleOf(m)))]);
        }
    }
}
