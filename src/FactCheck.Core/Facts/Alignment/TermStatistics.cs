using FactCheck.Claims;

namespace FactCheck.Facts.Alignment;

/// <summary>How much each syllable tells within a story: the rarer it is in the news, and the fewer sentences of the story have it, the more.</summary>
internal sealed class TermStatistics(TermFrequencies frequencies, TermTable terms, CommonTerms common)
{
    /// <summary>How much of the weight the story takes away.</summary>
    private const double StoryShare = 0.5;

    /// <summary>For each syllable how many sentences of a story have it.</summary>
    public static Dictionary<int, int> SentencesWith(IEnumerable<ArticleAnalysis> story)
    {
        var counts = new Dictionary<int, int>();
        var last = new Dictionary<int, int>();
        var number = 0;
        foreach (var text in story.SelectMany(a => a.Texts))
        {
            foreach (var sentence in text.Sentences)
            {
                number++;
                for (var i = sentence.Start; i < sentence.End; i++)
                {
                    var term = text.Terms[i];
                    if (last.GetValueOrDefault(term) == number) continue;
                    last[term] = number;
                    counts[term] = counts.GetValueOrDefault(term) + 1;
                }
            }
        }

        return counts;
    }

    /// <summary>How much a syllable tells: 0 for those that every article has.</summary>
    public double Weight(int term, Dictionary<int, int> sentences) =>
        common.Contains(term) ? 0 : Math.Max(0.1, -Math.Log(frequencies.ShareOf(terms[term])) - (StoryShare * Math.Log(Math.Max(1, sentences.GetValueOrDefault(term)))));
}
