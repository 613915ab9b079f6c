namespace FactCheck.Stories;

/// <summary>The weights of terms, ordered by term; compared by the cosine of the angle between them.</summary>
internal sealed class TermVector
{
    private readonly (long Term, double Weight)[] _weights;

    private TermVector((long, double)[] weights)
    {
        _weights = weights;
        Length = Math.Sqrt(_weights.Sum(w => w.Weight * w.Weight));
    }

    /// <summary>The terms with their weights.</summary>
    public ReadOnlySpan<(long Term, double Weight)> Weights => _weights;

    private double Length { get; }

    /// <summary>The vector of the heaviest terms, scaled to length one.</summary>
    public static TermVector Of(IEnumerable<KeyValuePair<long, double>> weights, int maxTerms)
    {
        var kept = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(maxTerms).ToArray();
        var length = Math.Sqrt(kept.Sum(w => w.Value * w.Value));
        return new TermVector([.. kept.OrderBy(w => w.Key).Select(w => (w.Key, length == 0 ? 0 : w.Value / length))]);
    }

    /// <summary>The sum of two vectors, of which the heaviest terms are kept.</summary>
    public TermVector Plus(TermVector other, int maxTerms)
    {
        var sum = new Dictionary<long, double>();
        foreach (var (term, weight) in _weights) sum[term] = weight;
        foreach (var (term, weight) in other._weights) sum[term] = sum.GetValueOrDefault(term) + weight;
        return new TermVector([.. sum.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(maxTerms).OrderBy(s => s.Key).Select(s => (s.Key, s.Value))]);
    }

    /// <summary>The cosine of the angle between the two, from 0 (no term in common) to 1.</summary>
    public double Similarity(TermVector other)
    {
        if (Length == 0 || other.Length == 0) return 0;
        var dot = 0.0;
        for (int i = 0, j = 0; i < _weights.Length && j < other._weights.Length;)
        {
            var order = _weights[i].Term.CompareTo(other._weights[j].Term);
            if (order == 0) dot += _weights[i++].Weight * other._weights[j++].Weight;
            else if (order < 0) i++;
            else j++;
        }

        return dot / (Length * other.Length);
    }
}
