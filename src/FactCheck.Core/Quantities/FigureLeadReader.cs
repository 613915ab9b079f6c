using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>Reads what stands before a number: hedges, and the verbs that say what change it measures.</summary>
internal sealed class FigureLeadReader
{
    private const int MaxFillers = 2;
    private const int MaxWordsFromVerb = 5;
    private const int MaxWordsFromScoreWord = 8;
    private const int MaxWordsFromMoneyWord = 4;

    private readonly WordsBefore _hedges;
    private readonly WordsBefore _fillers;
    private readonly WordsBefore _frames;
    private readonly WordsBefore _scores;
    private readonly WordsBefore _money;
    private readonly HashSet<int> _rises;
    private readonly HashSet<int> _falls;
    private readonly HashSet<int> _onward;
    private readonly Lexicon _lexicon;
    private readonly int _hedgeAfter;

    public FigureLeadReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _hedgeAfter = lexicon.FindCategory("hedge-after");
        _hedges = new WordsBefore(lexicon.Entries, "hedge-before");
        _fillers = new WordsBefore(lexicon.Entries, "filler");
        _frames = new WordsBefore(lexicon.Entries, "frame-before");
        _scores = new WordsBefore(lexicon.Entries, "score-before");
        _money = new WordsBefore(lexicon.Entries, "money-before");
        _rises = FirstSymbols(lexicon, "rise");
        _falls = FirstSymbols(lexicon, "fall");
        _onward = FirstSymbols(lexicon, "onward");
    }

    /// <summary>The hedges right before the token at which a figure starts.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The figure's first token.</param>
    /// <param name="before">The first token of the hedges.</param>
    public Hedge ReadHedge(ReadOnlySpan<Token> tokens, int start, out int before)
    {
        before = start;
        var hedge = Hedge.None;
        var at = start;
        for (var fillers = 0; fillers <= MaxFillers;)
        {
            if (_hedges.Find(tokens, at, out var hedgeStart) is { } word)
            {
                // «không quá» is read before «quá»; «khoảng hơn» holds two.
                hedge |= (Hedge)word.Number;
                before = at = hedgeStart;
                if (hedge != Hedge.Approximately) break;
                continue;
            }

            if (_fillers.Find(tokens, at, out var fillerStart) is null) break;
            at = fillerStart;
            fillers++;
        }

        return hedge;
    }

    /// <summary>The hedge behind a figure: «10 người trở lên».</summary>
    public Hedge ReadHedgeAfter(ReadOnlySpan<Token> tokens, int end) =>
        end < tokens.Length && _lexicon.TryMatch(tokens, end, _hedgeAfter, out var entry, out _) ? (Hedge)entry.Number : Hedge.None;

    /// <summary>What the figure says of a change.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The figure's first token, or that of its hedges.</param>
    /// <param name="end">The token after the figure and its rate.</param>
    public ChangeFrame ReadFrame(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (_frames.Find(tokens, start, out _) is { } word)
        {
            var frame = (ChangeFrame)word.Number;
            var goesOn = end < tokens.Length && _onward.Contains(tokens[end].Symbol);
            return frame != ChangeFrame.From || goesOn || word.Symbols.Count > 1 ? frame : ChangeFrame.None;
        }

        for (var i = start - 1; i >= Math.Max(0, start - MaxWordsFromVerb) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_rises.Contains(tokens[i].Symbol)) return ChangeFrame.IncreaseBy;
            if (_falls.Contains(tokens[i].Symbol)) return ChangeFrame.DecreaseBy;
            if (_onward.Contains(tokens[i].Symbol) || tokens[i].LineBefore) break;
        }

        return ChangeFrame.None;
    }

    /// <summary>Whether a word that introduces a score stands before a token in the same clause: «thắng chủ nhà U23 Myanmar 3-1».</summary>
    public bool IsAfterScoreWord(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        for (var at = start; at > Math.Max(0, start - MaxWordsFromScoreWord) && !tokens[at].LineBefore; at--)
        {
            if (_scores.Find(tokens, at, out _) is not null) return true;
            if (tokens[at - 1].Kind == TokenKind.Sign && text[tokens[at - 1].Start] is '.' or ',' or ';' or '(' or ')') return false;
        }

        return false;
    }

    /// <summary>Whether a word for money stands before a token, right before it or a few words away in the same clause.</summary>
    public bool IsAfterMoneyWord(ReadOnlySpan<Token> tokens, int start, bool mustTouch)
    {
        for (var at = start; at > Math.Max(0, start - (mustTouch ? 1 : MaxWordsFromMoneyWord)) && !tokens[at].LineBefore && tokens[at - 1].Kind == TokenKind.Word; at--)
            if (_money.Find(tokens, at, out _) is not null) return true;
        return false;
    }

    private static HashSet<int> FirstSymbols(Lexicon lexicon, string category) =>
        [.. lexicon.Entries.Where(e => e.Category == category).Select(e => e.Symbols[0])];
}
