using FactCheck.Stories;

namespace FactCheck.Accuracy;

/// <summary>How well the found stories are those of the corpus: B-cubed, the mean over the articles.</summary>
internal sealed class StoryScores
{
    public StoryScores(IReadOnlyDictionary<string, int> clusterOf, IEnumerable<Story> stories)
    {
        var storyOf = stories.SelectMany(s => s.Articles.Select(a => (Article: a.Id, s.Articles))).ToDictionary(s => s.Article, s => s.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal));
        var clusters = clusterOf.ToLookup(c => c.Value, c => c.Key);
        var (precision, recall) = (0.0, 0.0);
        foreach (var (article, cluster) in clusterOf)
        {
            var mine = storyOf.TryGetValue(article, out var story) ? story : [article];
            var shared = clusters[cluster].Count(mine.Contains);
            precision += (double)shared / mine.Count;
            recall += (double)shared / clusters[cluster].Count();
        }

        Precision = precision / clusterOf.Count;
        Recall = recall / clusterOf.Count;
    }

    /// <summary>Of the articles that were put together with an article, how many tell the same news.</summary>
    public double Precision { get; }

    /// <summary>Of the articles that tell the same news as an article, how many were put together with it.</summary>
    public double Recall { get; }

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Figure.HarmonicMean(Precision, Recall);
}
