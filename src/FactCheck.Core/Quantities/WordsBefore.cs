using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>Phrases that are looked for backwards from a number: hedges, and the verbs of change.</summary>
internal sealed class WordsBefore
{
    private readonly Dictionary<int, LexiconEntry[]> _byLast;

    public WordsBefore(IEnumerable<LexiconEntry> entries, string category)
    {
        _byLast = entries.Where(e => e.Category == category).GroupBy(e => e.Symbols[^1])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Symbols.Count).ToArray());
    }

    /// <summary>The longest phrase that ends right before a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="end">The token after the phrase; no line may start there.</param>
    /// <param name="start">The first token of the phrase.</param>
    public LexiconEntry? Find(ReadOnlySpan<Token> tokens, int end, out int start)
    {
        start = end;
        if (end <= 0 || end >= tokens.Length || tokens[end].LineBefore) return null;
        if (tokens[end - 1].Kind != TokenKind.Word || !_byLast.TryGetValue(tokens[end - 1].Symbol, out var row)) return null;
        foreach (var entry in row)
        {
            var symbols = entry.Symbols;
            start = end - symbols.Count;
            if (start < 0) continue;
            var i = 0;
            while (i < symbols.Count && tokens[start + i].Symbol == symbols[i] && (i == 0 || !tokens[start + i].LineBefore)) i++;
            if (i == symbols.Count) return entry;
        }

        start = end;
        return null;
    }
}
