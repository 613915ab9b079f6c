using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>What the figures of an article carry from mention to mention.</summary>
internal sealed class FigureContext
{
    private const int MaxNames = 4096;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The currency of the money met last, which «200 tỷ» without one is counted in.</summary>
    public string? Currency { get; set; }

    /// <summary>The currency that a table's head names for all its numbers.</summary>
    public string? TableCurrency { get; set; }

    /// <summary>The noun counted last.</summary>
    public string? Noun { get; set; }

    /// <summary>The noun counted in millions, unless money was spoken of since.</summary>
    public string? LargeNoun { get; set; }

    /// <summary>Where in the text the last figure of the table ended, or its head.</summary>
    public int TableEnd { get; set; }

    /// <summary>Where in the text the last score ended.</summary>
    public int ScoreEnd { get; set; }

    /// <summary>Forgets the article before.</summary>
    public void Reset()
    {
        Currency = null;
        TableCurrency = null;
        Noun = null;
        LargeNoun = null;
        ScoreEnd = -1;
    }

    /// <summary>The lower-case form of a noun that no lexicon names: allocated when it is met for the first time.</summary>
    public string NameOf(ReadOnlySpan<char> words, bool keepCase)
    {
        Span<char> buffer = words.Length <= 64 ? stackalloc char[words.Length] : new char[words.Length];
        if (keepCase) words.CopyTo(buffer);
        else words.ToLowerInvariant(buffer);
        var folded = buffer[..Collapse(buffer)];
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(folded, out var name)) return name;
        if (_names.Count >= MaxNames) _names.Clear();
        name = folded.ToString();
        _names.Add(name, name);
        return name;
    }

    /// <summary>Makes what stands between words a single space.</summary>
    /// <returns>The length that is left.</returns>
    private static int Collapse(Span<char> words)
    {
        var length = 0;
        foreach (var c in words)
        {
            var isSpace = CharTable.ClassOf(c) is CharClass.Space or CharClass.Line;
            if (isSpace && length > 0 && words[length - 1] == ' ') continue;
            words[length++] = isSpace ? ' ' : c;
        }

        return length;
    }
}
