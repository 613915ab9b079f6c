using FactCheck.Text;

namespace FactCheck.Recognizers.Languages;

/// <summary>
/// Cuts a text into pieces that are short enough to be read quickly: at line ends and where a sentence surely ends. It leaves
/// «Nov. 24», «U.S. President» and «8 a.m. Monday» whole, for what is cut there is not read.
/// </summary>
internal static class SentenceCutter
{
    /// <summary>A longer piece is cut at a space: the time to read it grows with the square of its length.</summary>
    private const int MaxLength = 400;

    /// <summary>A shorter word before a full stop may be an abbreviation.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>The pieces of a text in order; what lies between them is white space.</summary>
    public static IEnumerable<TextSpan> Cut(string text, string language)
    {
        var hasPointedOrdinals = language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at - start >= MaxLength && char.IsWhiteSpace(text[at]) || EndsPiece(text, at, hasPointedOrdinals) || at - start >= 2 * MaxLength)
            {
                if (Trimmed(text, start, at + 1) is { Length: > 0 } piece) yield return piece;
                start = at + 1;
            }
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last) yield return last;
    }

    private static bool EndsPiece(string text, int at, bool hasPointedOrdinals) => text[at] switch
    {
        '\n' or '。' or '！' or '？' => true,
        '!' or '?' or '…' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        '.' => OpensSentence(text, at + 1) && !MayAbbreviate(text, at, hasPointedOrdinals),
        _ => false,
    };

    /// <summary>Closing marks, white space and a letter that is no small one; not a digit, which «Nov.» and «No.» have behind them.</summary>
    private static bool OpensSentence(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '”' or '’' or '\'' or ')' or '»') at++;
        if (at >= text.Length || !char.IsWhiteSpace(text[at])) return false;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '«')) at++;
        return at < text.Length && char.IsLetter(text[at]) && !char.IsLower(text[at]);
    }

    private static bool MayAbbreviate(string text, int stop, bool hasPointedOrdinals)
    {
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.IsEmpty) return false;
        // «24. November» is German; a year has four digits.
        if (char.IsDigit(word[^1])) return hasPointedOrdinals && word.Length <= 2;
        return word.Length <= LongestAbbreviation && (char.IsUpper(word[0]) || word.Contains('.'));
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
