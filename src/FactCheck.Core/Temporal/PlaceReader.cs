using FactCheck.Text;

namespace FactCheck.Temporal;

/// <summary>Tells from the places that a sentence names where its «giờ địa phương» is.</summary>
internal sealed class PlaceReader(Lexicon lexicon)
{
    private readonly int _places = lexicon.FindCategory("place-zone");

    /// <summary>The zone of the place named nearest before the expression, or else nearest behind it, in the same sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="spanStart">The first token of the expression.</param>
    /// <param name="spanEnd">The token after it.</param>
    /// <returns>An IANA identifier, or null if the sentence names no place abroad.</returns>
    public string? ZoneNear(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int spanStart, int spanEnd)
    {
        var sentenceStart = spanStart;
        while (sentenceStart > 0 && !Sentences.IsBoundary(text, tokens, sentenceStart)) sentenceStart--;
        var zone = default(string);
        // Forwards, so that the longest name counts: Nam Phi, and not Phi.
        for (var at = sentenceStart; at < spanStart;) zone = ZoneAt(tokens, sentenceStart, ref at) ?? zone;
        for (var at = spanEnd; zone is null && at < tokens.Length && !Sentences.IsBoundary(text, tokens, at);) zone = ZoneAt(tokens, sentenceStart, ref at);
        return zone;
    }

    /// <summary>The zone of the place whose name starts at a token, which is then moved behind the name, or else to the next one.</summary>
    private string? ZoneAt(ReadOnlySpan<Token> tokens, int sentenceStart, ref int at)
    {
        var start = at++;
        if (!tokens[start].IsCapital || !lexicon.TryMatch(tokens, start, _places, out var place, out var end)) return null;
        at = end;
        if (end == start + 1 && MayBeAnotherName(tokens, sentenceStart, start)) return null;
        var zone = ZoneTable.Find(place.Value)?.Id;
        // A newspaper of Vietnam calls its own time by its name: the place is another one, which the sentence names besides.
        return zone == ZoneTable.Vietnam.Id ? null : zone;
    }

    /// <summary>Whether a name of one syllable is rather the end of a longer one (Nguyễn Thị Nga, Đông Anh) or opens the sentence (Anh cho biết).</summary>
    private static bool MayBeAnotherName(ReadOnlySpan<Token> tokens, int sentenceStart, int at) => at == sentenceStart
        || (at - 1 > sentenceStart && tokens[at - 1] is { Kind: TokenKind.Word, IsCapital: true });
}
