using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>A place that is named in a text.</summary>
/// <param name="Kind">The word before the name that says what kind of place it is, such as «huyện»; empty if there is none.</param>
/// <param name="Name">The name as places are compared: see <see cref="Gazetteer"/>.</param>
internal readonly record struct PlaceName(string Kind, string Name)
{
    /// <summary>
    /// Whether the two cannot be one place, nor one part of the other: two of one kind with different names, or two that are listed and lie
    /// apart.
    /// </summary>
    public bool Excludes(PlaceName other)
    {
        if (Name == other.Name) return false;
        var places = Gazetteer.Default;
        if (places.Knows(Name) && places.Knows(other.Name)) return !places.AreNested(Name, other.Name);
        return Kind.Length > 0 && Kind == other.Kind;
    }

    /// <summary>Reads «xã Minh Quang, huyện Ba Vì (Hà Nội)» from a token on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="at">Where the names start.</param>
    /// <param name="end">The token after them.</param>
    public static IReadOnlyList<PlaceName> Read(string text, Token[] tokens, int at, out int end)
    {
        var found = new List<PlaceName>();
        end = at;
        for (var next = at; TryRead(text, tokens, next, out var place, out var placeEnd);)
        {
            found.Add(place);
            end = next = placeEnd;
            while (next < tokens.Length && tokens[next].Kind == TokenKind.Sign && text[tokens[next].Start] is ',' or '(' or '-' or '–') next++;
        }

        return found;
    }

    private static bool TryRead(string text, Token[] tokens, int at, out PlaceName place, out int end)
    {
        var kind = Gazetteer.Default.Match(tokens, at, "kind", out end) ?? "";
        if (Gazetteer.Default.PlaceAt(tokens, end, out var listedEnd) is { } listed && !IsCapital(tokens, listedEnd))
        {
            place = new PlaceName(kind, listed);
            end = listedEnd;
            return true;
        }

        var start = end;
        if (kind.Length > 0)
            while (IsCapital(tokens, end) && (end == start || !tokens[end].LineBefore)) end++;
        place = end > start ? new PlaceName(kind, text[tokens[start].Start..tokens[end - 1].End].ToLowerInvariant()) : default;
        return end > start;
    }

    private static bool IsCapital(Token[] tokens, int at) => at < tokens.Length && tokens[at].IsCapital && tokens[at].Kind == TokenKind.Word;
}
