using FactCheck.Claims;

namespace FactCheck.Facts.Alignment;

/// <summary>How much each syllable tells: the rarer it is in the news, the more.</summary>
internal sealed class TermStatistics(TermFrequencies frequencies, TermTable terms, CommonTerms common)
{
    private readonly double[] _weights = [.. Enumerable.Range(0, terms.Count).Select(t => common.Contains(t) ? 0 : -Math.Log(frequencies.ShareOf(terms[t])))];

    /// <summary>How much a syllable tells: 0 for those that every article has.</summary>
    public double Weight(int term) => _weights[term];
}
