using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Finds the names of persons among capital words: a family name of <c>titles.lexicon</c> with one to three more words, or two words of Latin
/// letters without marks.
/// </summary>
internal static class PersonNames
{
    private const int MostWords = 4;

    /// <summary>The file of titles and family names that comes with the rules; never changed once loaded.</summary>
    public static LexiconFile Lexicon { get; } = new("titles.lexicon");

    /// <summary>The token after the capital words that start at one, with nothing but spaces between them; the token itself if it is none.</summary>
    public static int RunEnd(Token[] tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && IsCapitalWord(tokens[end]) && (end == at || (tokens[end].SpaceBefore && !tokens[end].LineBefore))) end++;
        return end;
    }

    /// <summary>Where in a run of capital words the name starts with which it ends, or -1: «TP Hà Nội Nguyễn Văn An».</summary>
    public static int StartIn(string text, Token[] tokens, int start, int end)
    {
        for (var at = Math.Max(start, end - MostWords); at < end - 1; at++)
            if (Lexicon.Match(tokens, at, "surname", out _) is not null && Gazetteer.Default.PlaceAt(Gazetteer.Default.TokensOf(text[tokens[at].Start..tokens[end - 1].End]), 0, out _) is null) return at;
        return end - start >= 2 && IsLatin(text, tokens[end - 2]) && IsLatin(text, tokens[end - 1]) ? end - 2 : -1;
    }

    /// <summary>Whether a title or a form of address stands right before a token: «bà», «Bộ trưởng».</summary>
    public static bool IsTitled(Token[] tokens, int name)
    {
        for (var at = Math.Max(0, name - 3); at < name; at++)
            if (Lexicon.Groups.Any(g => g != "surname" && Lexicon.Match(tokens, at, g, out var end) is not null && end == name)) return true;
        return false;
    }

    private static bool IsCapitalWord(Token token) => token.Kind == TokenKind.Word && token.IsCapital;

    private static bool IsLatin(string text, Token token) => token.Length > 2 && token.Span.Of(text).ToString().Skip(1).All(char.IsAsciiLetterLower) && char.IsAsciiLetterUpper(text[token.Start]);
}
