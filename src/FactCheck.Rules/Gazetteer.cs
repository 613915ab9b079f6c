using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>Knows which places lie in which others; <c>gazetteer.lexicon</c> lists them.</summary>
internal sealed class Gazetteer
{
    private readonly LexiconFile _lexicon = new("gazetteer.lexicon");
    private readonly Dictionary<string, HashSet<string>> _containers = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        foreach (var entry in _lexicon.Entries.Where(e => e.Category == "lies-in"))
        {
            if (!_containers.TryGetValue(Canonical(entry.Form), out var containers)) _containers.Add(Canonical(entry.Form), containers = new(StringComparer.Ordinal));
            containers.Add(Canonical(entry.Value));
        }
    }

    /// <summary>The places that come with the rules; never changed once loaded.</summary>
    public static Gazetteer Default { get; } = new();

    /// <summary>The words of a text, as the other members take them.</summary>
    public Token[] TokensOf(string text) => _lexicon.TokensOf(text);

    /// <summary>The words of a group that start at a token, or null.</summary>
    public string? Match(Token[] tokens, int at, string group, out int end) => _lexicon.Match(tokens, at, group, out end)?.Value;

    /// <summary>Whether words of a group start at one of some tokens.</summary>
    public bool Has(Token[] tokens, string group) => _lexicon.Has(tokens, 0, tokens.Length, group);

    /// <summary>The listed place that is named at a token, as it is compared; null if none is.</summary>
    public string? PlaceAt(Token[] tokens, int at, out int end)
    {
        end = at;
        if (at >= tokens.Length || !tokens[at].IsCapital) return null;
        var listed = _lexicon.Match(tokens, at, "lies-in", out var listedEnd);
        var other = _lexicon.Match(tokens, at, "same", out var otherEnd);
        if (listed is null && other is null) return null;
        end = Math.Max(listedEnd, otherEnd);
        return Canonical(otherEnd > listedEnd ? other!.Value : listed?.Form ?? other!.Value);
    }

    /// <summary>Whether a place is listed: with what it lies in, or as what others lie in.</summary>
    public bool Knows(string place) => _containers.ContainsKey(place) || _containers.Values.Any(c => c.Contains(place));

    /// <summary>Whether one place is the other or lies in it, at any remove.</summary>
    public bool AreNested(string left, string right) => left == right || LiesIn(left, right, 0) || LiesIn(right, left, 0);

    /// <summary>Two cities that were merged may each be listed in the other: the depth keeps the search from going round.</summary>
    private bool LiesIn(string place, string container, int depth) =>
        depth < 5 && _containers.TryGetValue(place, out var containers) && (containers.Contains(container) || containers.Any(c => LiesIn(c, container, depth + 1)));

    private string Canonical(string name)
    {
        var tokens = _lexicon.TokensOf(name);
        var known = _lexicon.Match(tokens, 0, "same", out var end) is { } same && end == tokens.Length ? same.Value : name;
        return known.ToLowerInvariant();
    }
}
