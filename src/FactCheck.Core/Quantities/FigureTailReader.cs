using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>Reads what stands behind a number: per cent, a currency, a unit, the noun counted.</summary>
internal sealed class FigureTailReader(FigureWords words, IReadOnlySet<int> rates, int and, int each, int one)
{
    /// <summary>Reads what the number that ends before a token counts.</summary>
    public bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, FigureContext context, out FigureTail tail)
    {
        var word = words.Find(text, tokens, at, out var end);
        tail = word switch
        {
            null or { Kind: FigureWordKind.NotCounted } => default,
            { Kind: FigureWordKind.Percent } => new FigureTail(QuantityKind.Percent, "", end, false),
            { Kind: FigureWordKind.PercentagePoint } => new FigureTail(QuantityKind.Percent, Quantity.PercentagePoints, end, false),
            { Kind: FigureWordKind.Age } => new FigureTail(QuantityKind.Age, "", end, false),
            { Kind: FigureWordKind.Currency } => new FigureTail(QuantityKind.Money, word.Value, end, false),
            { Kind: FigureWordKind.Unit } => new FigureTail(QuantityKind.Measure, word.Value, end, false),
            { Kind: FigureWordKind.NounPrefix } => Prefixed(text, tokens, at, end, word, context),
            _ when IsName(tokens, at, end) => default,
            _ => Joined(text, tokens, at, end, word, context),
        };
        return tail.Unit is not null || ((word is null || EndOfHyphenated(text, tokens, at + 1) > at + 1) && TryGuess(text, tokens, at, context, out tail));
    }

    /// <summary>What a rate is counted by, behind the amount: «/lượng», «mỗi tháng».</summary>
    public string ReadRate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, FigureContext context)
    {
        if (at + 1 >= tokens.Length || tokens[at].LineBefore) return "";
        if (tokens[at].Kind == TokenKind.Sign && text[tokens[at].Start] == '/')
        {
            var start = tokens[at + 1].IsDigits ? at + 2 : at + 1;
            if (start >= tokens.Length || tokens[start].Kind != TokenKind.Word) return "";
            var word = words.Find(text, tokens, start, out var end);
            return word?.Kind is FigureWordKind.Unit ? word.Value : context.NameOf(Slice(text, tokens, start, word is null ? start + 1 : end), keepCase: false);
        }

        return (tokens[at].Symbol == each || tokens[at].Symbol == one) && rates.Contains(tokens[at + 1].Symbol)
            ? context.NameOf(Slice(text, tokens, at + 1, at + 2), keepCase: false) : "";
    }

    /// <summary>Whether amounts are counted by the word, as «tháng» of «10.000/tháng».</summary>
    public bool IsRate(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && rates.Contains(tokens[at].Symbol);

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end) =>
        text[tokens[start].Start..tokens[end - 1].End];

    /// <summary>Two capital syllables behind a number are the beginning of a name: «86 Bà Triệu», but «hai Đảng».</summary>
    private static bool IsName(ReadOnlySpan<Token> tokens, int at, int end) =>
        tokens[at].IsCapital && end == at + 1 && (tokens[at].Traits & TokenTraits.Acronym) == 0
        && end < tokens.Length && tokens[end].IsCapital && !tokens[end].LineBefore;

    private static FigureTail Count(string noun, int end, bool isGuess = false) => new(QuantityKind.Count, noun, end, isGuess);

    /// <summary>«nữ» + «giám khảo».</summary>
    private FigureTail Prefixed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, FigureWord prefix, FigureContext context) =>
        words.Find(text, tokens, end, out var nounEnd) is { Kind: FigureWordKind.Noun, IsPerson: true }
            ? Count(context.NameOf(Slice(text, tokens, at, nounEnd), keepCase: false), nounEnd)
            : prefix.IsPerson ? Count(prefix.Value, end) : default;

    /// <summary>«hành khách» + «và thành viên»: people counted together.</summary>
    private FigureTail Joined(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, FigureWord noun, FigureContext context)
    {
        if (noun.IsPerson && end < tokens.Length && tokens[end].Symbol == and && !tokens[end].LineBefore
            && words.Find(text, tokens, end + 1, out var otherEnd) is { Kind: FigureWordKind.Noun, IsPerson: true })
        {
            return Count(context.NameOf(Slice(text, tokens, at, otherEnd), keepCase: false), otherEnd);
        }

        return Count(noun.IsPair && end - at > noun.Symbols.Length ? context.NameOf(Slice(text, tokens, at, end), keepCase: false) : noun.Value, end);
    }

    /// <summary>A noun that no lexicon names: an acronym, or one or two syllables that are neither capital nor function words.</summary>
    private bool TryGuess(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, FigureContext context, out FigureTail tail)
    {
        tail = default;
        if (!IsSyllable(tokens, at)) return false;
        if ((tokens[at].Traits & TokenTraits.Acronym) != 0)
        {
            if (tokens[at].Length > 5) return false;
            tail = Count(context.NameOf(Slice(text, tokens, at, at + 1), keepCase: true), at + 1, isGuess: true);
            return true;
        }

        // «công» alone counts nothing, and «va» looks like «và»; joined to others they are syllables like any.
        var end = EndOfHyphenated(text, tokens, at + 1);
        if (tokens[at].IsCapital || (end == at + 1 && words.IsStop(tokens[at]))) return false;
        if (end == at + 1 && IsSyllable(tokens, end) && !tokens[end].IsCapital && !words.IsStop(tokens[end])
            && words.Find(text, tokens, end, out _) is null or { Kind: FigureWordKind.Noun, Symbols.Length: 1 }) end++;
        tail = Count(context.NameOf(Slice(text, tokens, at, end), keepCase: false), end, isGuess: true);
        return true;
    }

    /// <summary>The end of a word whose further syllables are joined by hyphens: «ki» + «-ốt», «công» + «-te» + «-nơ».</summary>
    private static int EndOfHyphenated(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end)
    {
        while (end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Sign && text[tokens[end].Start] == '-' && !tokens[end].SpaceBefore
            && tokens[end + 1].Kind == TokenKind.Word && !tokens[end + 1].SpaceBefore) end += 2;
        return end;
    }

    private static bool IsSyllable(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && tokens[at].SpaceBefore && !tokens[at].LineBefore && tokens[at].Length <= 7;
}
