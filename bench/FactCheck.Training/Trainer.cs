using FactCheck.Facts.Alignment;

namespace FactCheck.Training;

/// <summary>Learns models from a corpus.</summary>
internal sealed class Trainer
{
    private const double Penalty = 1;

    /// <summary>How many times wrong figures are planted in the whole corpus to learn from.</summary>
    private const int PlantedRounds = 10;

    private readonly Example[] _same;
    private readonly IReadOnlyList<ClaimProfile>[] _stories;
    private readonly (IReadOnlyList<ClaimProfile>[] Stories, Planting Planting)[] _planted;
    private readonly Examples _examples;

    public Trainer(Corpus corpus)
    {
        Corpus = corpus;
        _examples = new Examples(corpus);
        var checker = new FactChecker([]);
        _stories = [.. checker.Profiles(corpus.Articles)];
        _same = [.. _examples.Same(_stories)];
        _planted = [.. Enumerable.Range(100, PlantedRounds).Select(seed => Planting.In(corpus, seed)).Select(p => (checker.Profiles(p.Articles).ToArray(), p))];
    }

    /// <summary>What is learned from.</summary>
    public Corpus Corpus { get; }

    /// <summary>Learns from some stories.</summary>
    public AlignmentModel Learn(Func<int, bool> cluster)
    {
        var same = new AlignmentWeights(LogisticRegression.Fit([.. _same.Where(e => cluster(e.Cluster))], Penalty));
        var first = new AlignmentModel(same, same);
        var different = _examples.Different(_stories, first).Concat(_planted.SelectMany(p => _examples.Planted(p.Stories, p.Planting.Figures, first)));
        var ex = different.Where(e => cluster(e.Cluster)).ToArray();
        var w = new AlignmentWeights(LogisticRegression.Fit(ex, Penalty));
        return first with { Different = w };
    }
}
