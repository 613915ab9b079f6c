using FactCheck.Text.Numbers;

namespace FactCheck.Text.Patterns;

/// <summary>
/// Walks the automaton over the tokens of a text. Holds the scratch space of one walk: a matcher serves one thread at a time.
/// </summary>
internal sealed class PatternMatcher(PatternAutomaton automaton, Lexicon lexicon, NumberReader numbers)
{
    private const int NoOwner = -1;

    private readonly Capture[] _path = new Capture[automaton.MaxCaptures];
    private readonly Capture[] _best = new Capture[automaton.MaxCaptures];
    private int _bestCount;
    private int _bestEnd;
    private int _bestSpanStart;
    private int _bestSpanEnd;
    private Production? _bestProduction;
    private int _except = NoOwner;
    private int _readAt = -1;
    private bool _isRead;
    private NumberReading _reading;

    /// <summary>The filled slots of the last match, in the order of the text.</summary>
    public ReadOnlySpan<Capture> Captures => _best.AsSpan(0, _bestCount);

    /// <summary>The first token of the last match's mention.</summary>
    public int SpanStart => _bestSpanStart;

    /// <summary>The token after the last one of the last match's mention.</summary>
    public int SpanEnd => _bestSpanEnd;

    /// <summary>The token after the last match, context included.</summary>
    public int End => _bestEnd;

    /// <summary>Forgets what was read of an earlier text.</summary>
    public void Reset() => _readAt = -1;

    /// <summary>Whether any pattern may begin at the token: a quick answer for most of them.</summary>
    public bool CanStart(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.IsDigits) return automaton.StartsByWord[token.Word] is not null;
        // Digits that touch a word belong to it: U23, A320. What may stand there (ngày24) begins with the word.
        return token.SpaceBefore || at == 0 || tokens[at - 1].Kind == TokenKind.Sign;
    }

    /// <summary>Finds the longest match that starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The token.</param>
    /// <param name="except">The owner whose patterns do not count, or -1.</param>
    public Production? Match(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int except = NoOwner)
    {
        _except = except;
        _bestProduction = null;
        _bestEnd = start;
        Begin(text, tokens, start);
        return _bestProduction;
    }

    /// <summary>The number that a captured slot holds.</summary>
    public NumberReading NumberAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        if (_readAt != start)
        {
            _isRead = numbers.TryRead(text, tokens, start, out _reading);
            _readAt = start;
        }

        return _isRead ? _reading : default;
    }

    /// <summary>The first step, which most walks do not outlive: only the edges that the token may take are there.</summary>
    private void Begin(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        var edges = token.IsDigits ? automaton.StartsByDigits : automaton.StartsByWord[token.Word];
        if (edges is null) return;
        foreach (ref readonly var edge in edges.AsSpan())
        {
            if (!edge.Label.IsLiteral) Fill(text, tokens, at, edge, 0, at, -1);
            else if (edge.Label.Symbol == token.Symbol) Walk(text, tokens, edge.Target, at + 1, 0, at, -1);
        }
    }

    private void Fill(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, in PatternAutomaton.Edge edge, int captures, int spanStart, int spanEnd)
    {
        if (!TryFill(text, tokens, at, edge.Label, out var capture)) return;
        _path[captures] = capture;
        Walk(text, tokens, edge.Target, capture.End, captures + 1, spanStart, spanEnd);
    }

    private void Walk(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stateNumber, int at, int captures, int spanStart, int spanEnd)
    {
        var state = automaton.States[stateNumber];
        if (state.Accepts is { } production && production.Owner != _except && IsBetter(production, at)) Keep(production, at, captures, spanStart, spanEnd < 0 ? at : spanEnd);
        if (at >= tokens.Length) return;
        ref readonly var token = ref tokens[at];
        if (token.LineBefore) return;
        var symbol = token.Symbol;
        var literals = state.Literals;
        for (var i = FirstLiteral(literals, symbol); i < literals.Length && literals[i].Label.Symbol == symbol; i++)
        {
            var label = literals[i].Label;
            if (label.Glued && token.SpaceBefore) continue;
            var start = (label.Marks & SpanMarks.StartsHere) != 0 ? at : spanStart;
            var end = (label.Marks & SpanMarks.EndedBefore) != 0 ? at : spanEnd;
            Walk(text, tokens, literals[i].Target, at + 1, captures, start, end);
        }

        foreach (ref readonly var edge in state.Fillings.AsSpan())
        {
            if (edge.Label.Glued && token.SpaceBefore) continue;
            var start = (edge.Label.Marks & SpanMarks.StartsHere) != 0 ? at : spanStart;
            var end = (edge.Label.Marks & SpanMarks.EndedBefore) != 0 ? at : spanEnd;
            Fill(text, tokens, at, edge, captures, start, end);
        }
    }

    private bool IsBetter(Production production, int end) =>
        _bestProduction is null || end > _bestEnd || (end == _bestEnd && production.Priority < _bestProduction.Priority);

    private void Keep(Production production, int end, int captures, int spanStart, int spanEnd)
    {
        _bestProduction = production;
        _bestEnd = end;
        _bestCount = captures;
        _bestSpanStart = spanStart;
        _bestSpanEnd = spanEnd;
        _path.AsSpan(0, captures).CopyTo(_best);
    }

    private static int FirstLiteral(PatternAutomaton.Edge[] literals, int symbol)
    {
        var low = 0;
        var high = literals.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (literals[middle].Label.Symbol < symbol) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool TryFill(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, in PatternLabel label, out Capture capture)
    {
        switch (automaton.Slots[label.Slot])
        {
            case PatternSlot.Integer integer:
                return TryFillInteger(text, tokens, at, label.Role, integer, out capture);
            case PatternSlot.Category category when (!category.Capital || tokens[at].IsCapital) && lexicon.TryMatch(tokens, at, category.Id, out var entry, out var end):
                capture = new Capture(label.Role, at, end, entry.Number, entry);
                return true;
            case PatternSlot.Number when numbers.CanStart(tokens[at]) && NumberAt(text, tokens, at) is { End: > 0 } reading:
                capture = new Capture(label.Role, at, reading.End, 0, null);
                return true;
            default:
                capture = default;
                return false;
        }
    }

    private bool TryFillInteger(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int role, PatternSlot.Integer bounds, out Capture capture)
    {
        ref readonly var token = ref tokens[at];
        if (token.IsDigits)
        {
            capture = new Capture(role, at, at + 1, token.Number, null);
            return token.Length >= bounds.MinDigits && token.Length <= bounds.MaxDigits && token.Number >= bounds.Min && token.Number <= bounds.Max;
        }

        if (bounds.Words && numbers.CanStart(token) && NumberAt(text, tokens, at) is { InWords: true, IsInteger: true, End: > 0 } reading
            && reading.Value >= bounds.Min && reading.Value <= bounds.Max)
        {
            capture = new Capture(role, at, reading.End, (int)reading.Value, null);
            return true;
        }

        capture = default;
        return false;
    }
}
