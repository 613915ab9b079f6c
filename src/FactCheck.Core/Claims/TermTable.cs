using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Numbers the syllables of the articles that are checked together, without regard to case. One thread fills it; then it is only read.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];

    /// <summary>How many numbers are given out.</summary>
    public int Count => _terms.Count;

    /// <summary>The folded syllable of a number.</summary>
    public string this[int number] => _terms[number];

    /// <summary>The number of a syllable, given now if it had none.</summary>
    public int Number(ReadOnlySpan<char> syllable)
    {
        Span<char> folded = stackalloc char[64];
        var length = Math.Min(syllable.Length, folded.Length);
        for (var i = 0; i < length; i++) folded[i] = CharTable.Fold(syllable[i]);
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(folded[..length], out var number)) return number;
        number = _terms.Count;
        _terms.Add(folded[..length].ToString());
        _numbers.Add(_terms[number], number);
        return number;
    }
}
