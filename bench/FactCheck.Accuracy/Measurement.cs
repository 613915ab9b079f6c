using System.Globalization;
using System.Text;
using FactCheck.Rules;

namespace FactCheck.Accuracy;

/// <summary>All figures of a corpus, and the tables that show them.</summary>
internal sealed class Measurement
{
    private static readonly int[] Seeds = [1, 2, 3];

    private readonly List<Figure> _figures = [];
    private readonly StringBuilder _table = new();

    private Measurement()
    {
    }

    /// <summary>The figures, each under its own name.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>Checks a corpus as it is, and once more for each planting of wrong figures.</summary>
    public static Measurement Of(Corpus corpus)
    {
        var measurement = new Measurement();
        var checker = new FactChecker(BuiltInRules.All());
        var result = checker.Check(corpus.Articles);
        measurement.AddMentions(new MentionScores(corpus.Marks, result.Readings));
        var facts = new FactScores(corpus.Annotations);
        facts.Add(result, _ => true);
        measurement.AddFacts(facts);
        measurement.AddStories(new StoryScores(corpus.ClusterOf, result.Stories));
        foreach (var seed in Seeds)
        {
            var planting = Planting.In(corpus, seed);
            var planted = new PlantedScores();
            planted.Add(checker.Check(planting.Articles), planting.Figures);
            measurement.AddCount($"planted {seed}", planted.Found, planted.Planted);
        }

        return measurement;
    }

    /// <summary>The tables.</summary>
    public override string ToString() => _table.ToString();

    private void AddMentions(MentionScores scores)
    {
        Write($"{"",-9} {"marked",7} {"found",7} {"strictF1",9} {"relaxR",7} {"relaxP",7} {"relaxF1",8} {"value",7} {"valueF1",8}");
        foreach (var (name, tally) in scores.Tallies)
        {
            Write($"{name,-9} {tally.Marked,7} {tally.Found,7} {tally.StrictF1,9:0.000} {tally.Recall,7:0.000} {tally.Precision,7:0.000} {tally.RelaxedF1,8:0.000} {tally.Value,7:0.000} {tally.ValueF1,8:0.000}");
            _figures.AddRange([
                new Figure($"{name} strict F1", tally.StrictF1),
                new Figure($"{name} relaxed recall", tally.Recall),
                new Figure($"{name} relaxed precision", tally.Precision),
                new Figure($"{name} relaxed F1", tally.RelaxedF1),
                new Figure($"{name} value", tally.Value),
                new Figure($"{name} value F1", tally.ValueF1),
            ]);
        }
    }

    private void AddFacts(FactScores scores)
    {
        AddCount("alignment", scores.PairsTogether, scores.Pairs);
        AddCount("split", scores.WrongPairs, scores.JudgedPairs, isError: true);
        AddCount("conflict R", scores.ConflictsReported, scores.Conflicts);
        AddCount("conflict P", scores.RightReports, scores.Reports);
    }

    private void AddStories(StoryScores scores)
    {
        Write($"{"stories",-10} P {scores.Precision:0.000}  R {scores.Recall:0.000}  F1 {scores.F1:0.000}");
        _figures.AddRange([new Figure("stories P", scores.Precision), new Figure("stories R", scores.Recall), new Figure("stories F1", scores.F1)]);
    }

    private void AddCount(string name, int part, int all, bool isError = false)
    {
        var figure = new Figure(name, Figure.Share(part, all), isError);
        Write($"{name,-10} {Figure.Written(part, all)}");
        _figures.Add(figure);
    }

    private void Write(FormattableString line) => _table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
