namespace FactCheck.Text;

/// <summary>Cuts a row of tokens into sentences.</summary>
internal static class Sentences
{
    /// <summary>No sentence is longer, whatever the text: what a scrape has run together is cut here.</summary>
    private const int MaxTokens = 120;

    /// <summary>The sentences between two tokens, as ranges of tokens: the first included, the last excluded.</summary>
    public static List<(int Start, int End)> Of(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        var sentences = new List<(int, int)>();
        var start = first;
        for (var i = first; i < end; i++)
        {
            var isEnd = i + 1 == end || tokens[i + 1].LineBefore || i - start >= MaxTokens || EndsSentence(text, tokens, i);
            if (!isEnd) continue;
            sentences.Add((start, i + 1));
            start = i + 1;
        }

        return sentences;
    }

    /// <summary>Whether a sentence begins at a token other than the first.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].LineBefore || EndsSentence(text, tokens, at - 1);

    /// <summary>A full stop, exclamation or question mark (and the closing marks after it) before white space and a new beginning.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var next = ref tokens[at + 1];
        if (!next.SpaceBefore || tokens[at].Kind != TokenKind.Sign) return false;
        var stop = at;
        while (stop > 0 && text[tokens[stop].Start] is '"' or '”' or '\'' or '’' or ')' or '»' && !tokens[stop].SpaceBefore) stop--;
        if (text[tokens[stop].Start] is not ('.' or '!' or '?' or '…')) return false;
        if (next.Kind == TokenKind.Word && !next.IsCapital) return false;
        // «TP. Hồ Chí Minh», «GS. Nguyễn», «A. Putin»: a short capital word before the stop abbreviates.
        var isAbbreviation = text[tokens[stop].Start] == '.' && stop > 0 && tokens[stop - 1].IsCapital && tokens[stop - 1].Length <= 2 && next.IsCapital;
        return !isAbbreviation;
    }
}
