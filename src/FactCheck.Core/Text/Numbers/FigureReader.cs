namespace FactCheck.Text.Numbers;

/// <summary>
/// Reads numbers in figures. The Vietnamese style groups with points and marks decimals with a comma (1.234,5); part of
/// the press writes the English style (1,234.5). The shape decides where it can.
/// </summary>
internal static class FigureReader
{
    private const int MaxGroups = 10;

    private static readonly UInt128 MaxDecimal = (UInt128)decimal.MaxValue;

    /// <summary>Reads the number that starts with the run of digits at <paramref name="start"/>.</summary>
    public static NumberReading Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        var end = start + 1;
        var groups = 0;
        while (groups < MaxGroups && IsGroup(text, tokens, end))
        {
            end += 2;
            groups++;
        }

        if (groups == 0) return Whole(text, tokens, start, start + 1);
        var lastSign = SignAt(text, tokens[end - 2]);
        var firstSign = SignAt(text, tokens[start + 1]);
        if (groups == 1) return IsGrouped(tokens, start, end, firstSign) ? Whole(text, tokens, start, end) : Decimal(text, tokens, start, end);
        if (AllGroupsOfThree(text, tokens, start, end, firstSign)) return Whole(text, tokens, start, end);
        // 1.234.567,89: all signs but the last are alike and group by three.
        if (firstSign != lastSign && AllGroupsOfThree(text, tokens, start, end - 2, firstSign)) return Decimal(text, tokens, start, end);
        // Not one number (a version, a date, a list without spaces): only its first run.
        return Whole(text, tokens, start, start + 1);
    }

    /// <summary>Reads the number whose groups stand apart by spaces, and the decimals behind it: «12 500,5».</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The first group.</param>
    /// <param name="end">The token after the last one.</param>
    public static NumberReading ReadSpaced(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (!IsGroup(text, tokens, end)) return Whole(text, tokens, start, end);
        var isMixed = IsGroup(text, tokens, end + 2) || (tokens[end + 1].Length == 3 && SignAt(text, tokens[end]) == '.');
        return isMixed ? Read(text, tokens, start) : Decimal(text, tokens, start, end + 2);
    }

    private static bool IsGroup(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int sign) =>
        sign + 1 < tokens.Length && tokens[sign].Kind == TokenKind.Sign && !tokens[sign].SpaceBefore
        && SignAt(text, tokens[sign]) is '.' or ',' && tokens[sign + 1].IsDigits && !tokens[sign + 1].SpaceBefore;

    private static char SignAt(ReadOnlySpan<char> text, in Token token) => CharTable.Fold(text[token.Start]);

    /// <summary>One sign only: «1.234» groups; «1,234» does when the figures before it could not be a decimal's (0,234).</summary>
    private static bool IsGrouped(ReadOnlySpan<Token> tokens, int start, int end, char sign) =>
        tokens[end - 1].Length == 3 && tokens[start].Length <= 3 && tokens[start].Number > 0 && sign == '.';

    private static bool AllGroupsOfThree(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end, char sign)
    {
        if (tokens[start].Length > 3) return false;
        for (var i = start + 1; i < end; i += 2)
            if (tokens[i + 1].Length != 3 || SignAt(text, tokens[i]) != sign) return false;
        return true;
    }

    private static NumberReading Whole(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var value = Digits(text, tokens[start].Start, tokens[end - 1].End, out var overflows);
        return new NumberReading(value, end, 1, false, overflows);
    }

    private static NumberReading Decimal(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var whole = Digits(text, tokens[start].Start, tokens[end - 3].End, out var overflows);
        var places = tokens[end - 1];
        // 28 places are all that a decimal holds; what lies beyond fifteen is no news figure.
        var kept = Math.Min(places.Length, 15);
        var step = new decimal(1, 0, 0, isNegative: false, (byte)kept);
        var fraction = Digits(text, places.Start, places.Start + kept, out _) * step;
        return new NumberReading(whole, end, 1, false, overflows).WithPlaces(fraction, step, end);
    }

    /// <summary>The digits between two places of the text as one number; signs between them are passed over.</summary>
    private static decimal Digits(ReadOnlySpan<char> text, int start, int end, out bool overflows)
    {
        var value = UInt128.Zero;
        foreach (var c in text[start..end])
        {
            var digit = CharTable.Fold(c) - '0';
            if (digit is < 0 or > 9) continue;
            value = value * 10 + (uint)digit;
            if (value > MaxDecimal)
            {
                overflows = true;
                return decimal.MaxValue;
            }
        }

        overflows = false;
        return value <= ulong.MaxValue ? (ulong)value : (decimal)value;
    }
}
