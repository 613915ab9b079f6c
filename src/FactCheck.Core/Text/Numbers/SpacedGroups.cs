namespace FactCheck.Text.Numbers;

/// <summary>
/// Finds the end of a number whose groups of three digits stand apart by spaces: «12 500», «1 250 000». A space that does not
/// break the line is typed for that; an ordinary one may as well stand between two numbers («ngày 12 500 người»), and the word
/// before has to tell.
/// </summary>
internal sealed class SpacedGroups
{
    private const int GroupLength = 3;

    /// <summary>No news figure written so is larger than some trillions.</summary>
    private const int MaxGroups = 4;

    private readonly HashSet<int> _amounts;
    private readonly HashSet<int> _labels;

    /// <param name="lexicon">Holds the words before an amount, and those before a number that names something.</param>
    public SpacedGroups(Lexicon lexicon)
    {
        _amounts = WordsOf(lexicon, "before-amount");
        _labels = WordsOf(lexicon, "before-label");
    }

    /// <summary>The token after the last group of the number that starts at a run of digits; the one after that run if it has no groups.</summary>
    public int EndOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        var end = start + 1;
        if (tokens[start].Length > GroupLength || CharTable.Fold(text[tokens[start].Start]) == '0' || end >= tokens.Length || !IsGroup(text, tokens, end)) return start + 1;
        var space = text[tokens[start].End];
        while (end < tokens.Length && IsGroup(text, tokens, end) && text[tokens[end - 1].End] == space) end++;
        // A row of a table, a number of a telephone.
        var goesOn = end < tokens.Length && tokens[end].IsDigits && !tokens[end].LineBefore;
        var groups = end - start - 1;
        return !goesOn && groups <= MaxGroups && MayBeOne(tokens, start, groups, isTied: space != ' ') ? end : start + 1;
    }

    private static HashSet<int> WordsOf(Lexicon lexicon, string category) => [.. lexicon.Entries.Where(e => e.Category == category).Select(e => e.Symbols[^1])];

    /// <summary>Three digits behind more digits and one space.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsDigits && tokens[at].Length == GroupLength && tokens[at].Start == tokens[at - 1].End + 1
        && text[tokens[at].Start - 1] is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    /// <summary>Whether what stands before leaves only one reading.</summary>
    private bool MayBeOne(ReadOnlySpan<Token> tokens, int start, int groups, bool isTied)
    {
        if (start == 0 || tokens[start].LineBefore) return isTied || groups > 1;
        ref readonly var before = ref tokens[start - 1];
        if (before.IsDigits || _labels.Contains(before.Symbol)) return false;
        if (_amounts.Contains(before.Symbol)) return true;
        if (before.Kind == TokenKind.Word) return isTied || (groups > 1 && !before.IsCapital);
        // «3/12 500», but «12 500-13 000».
        if (start > 1 && tokens[start - 2].IsDigits && !before.SpaceBefore && !tokens[start].SpaceBefore) return IsAfterGroup(tokens, start - 2);
        return isTied || IsAfterGroup(tokens, start - 2);
    }

    private static bool IsAfterGroup(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at].IsDigits && tokens[at].Length == GroupLength && tokens[at].SpaceBefore && !tokens[at].LineBefore
        && tokens[at - 1].IsDigits && tokens[at - 1].Length <= GroupLength;
}
