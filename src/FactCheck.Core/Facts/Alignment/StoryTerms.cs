using FactCheck.Claims;

namespace FactCheck.Facts.Alignment;

/// <summary>How much each syllable tells within a story: the rarer it is in the news, and the fewer sentences of the story have it, the more.</summary>
internal sealed class StoryTerms
{
    /// <summary>How much of the weight the story takes away.</summary>
    private const double StoryShare = 0.5;

    /// <summary>What is left of the weight of a syllable that the whole story repeats.</summary>
    private const double LeastWeight = 0.1;

    private readonly Dictionary<int, double> _weights;

    /// <summary>Weighs the syllables of a story.</summary>
    public StoryTerms(TermStatistics statistics, IEnumerable<ArticleAnalysis> story)
    {
        _weights = SentencesWith(story).ToDictionary(t => t.Key, t => Weight(statistics.Weight(t.Key), t.Value));
    }

    /// <summary>How much a syllable of the story tells: 0 for those that every article has.</summary>
    public double Weight(int term) => _weights[term];

    private static double Weight(double inTheNews, int sentences) => inTheNews == 0 ? 0 : Math.Max(LeastWeight, inTheNews - (StoryShare * Math.Log(sentences)));

    /// <summary>For each syllable how many sentences of the story have it.</summary>
    private static Dictionary<int, int> SentencesWith(IEnumerable<ArticleAnalysis> story)
    {
        var counts = new Dictionary<int, int>();
        foreach (var text in story.SelectMany(a => a.Texts))
            foreach (var sentence in text.Sentences)
                foreach (var term in text.Terms[sentence.Start..sentence.End].Distinct())
                    counts[term] = counts.GetValueOrDefault(term) + 1;
        return counts;
    }
}
