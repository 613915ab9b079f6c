namespace FactCheck.Text.Patterns;

/// <summary>
/// Reads the notation of pattern lines:
/// <list type="bullet">
/// <item><c>ngày</c>, <c>/</c>: a word or sign of the text; <c>\(</c> for a sign that the notation itself uses;</item>
/// <item><c>{month}</c>, <c>{month:role}</c>: a slot, and what its filling means (its own name if not said);</item>
/// <item><c>[ … ]</c>: may be missing; <c>( … | … )</c>: one of;</item>
/// <item><c>&lt;date&gt;</c>, <c>&lt;date:end&gt;</c>: a fragment defined above; the suffix is put before each of its roles (<c>end.month</c>);</item>
/// <item><c>&lt;&lt;</c> and <c>&gt;&gt;</c>: what stands before and after is context and not part of the mention.</item>
/// </list>
/// Where the pattern has white space the text may have some; where it has none, the text must have none either.
/// </summary>
internal sealed class PatternParser(string pattern, Func<string, int> slot, Func<string, int> role, Func<string, PatternNode> fragment, Func<string, int[]> symbols)
{
    private const string Syntax = "[](){}<>|\\";
    private int _at;
    private bool _spaced = true;

    public PatternNode Parse()
    {
        var node = ParseChoice('\0');
        return _at == pattern.Length ? node : throw new FormatException($"unexpected \"{pattern[_at]}\"");
    }

    private PatternNode ParseChoice(char closing)
    {
        var spacedAtStart = _spaced;
        var ways = new List<PatternNode> { ParseSequence() };
        while (_at < pattern.Length && pattern[_at] == '|')
        {
            _at++;
            SkipSpace();
            _spaced = spacedAtStart;
            ways.Add(ParseSequence());
        }

        if (closing != '\0') Expect(closing);
        return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways);
    }

    private PatternNode ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (true)
        {
            SkipSpace();
            if (_at == pattern.Length || pattern[_at] is '|' or ']' or ')') return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
            ParsePart(parts);
        }
    }

    private void ParsePart(List<PatternNode> parts)
    {
        switch (pattern[_at])
        {
            case '[':
                parts.Add(PatternNode.Optional(ParseGroup(']')));
                break;
            case '(':
                parts.Add(ParseGroup(')'));
                break;
            case '{':
                parts.Add(ParseSlot());
                break;
            case '<' when Peek(1) == '<':
                _at += 2;
                parts.Add(new PatternNode.Mark(SpanMarks.StartsHere));
                break;
            case '>' when Peek(1) == '>':
                _at += 2;
                parts.Add(new PatternNode.Mark(SpanMarks.EndedBefore));
                break;
            case '<':
                parts.Add(ParseFragment());
                break;
            default:
                ParseLiterals(parts);
                break;
        }
    }

    private PatternNode ParseGroup(char closing)
    {
        _at++;
        var skipped = _spaced;
        SkipSpace();
        _spaced = skipped;
        var node = ParseChoice(closing);
        _spaced = false;
        return node;
    }

    private PatternNode.Step ParseSlot()
    {
        var (name, suffix) = ParseName('}');
        return new PatternNode.Step(new PatternLabel(slot(name), 0, role(suffix ?? name), TakeGlue(), SpanMarks.None));
    }

    private PatternNode ParseFragment()
    {
        var (name, suffix) = ParseName('>');
        var node = fragment(suffix is null ? name : $"{name}:{suffix}");
        return TakeGlue() ? Glue(node) : node;
    }

    private (string Name, string? Suffix) ParseName(char closing)
    {
        var end = pattern.IndexOf(closing, _at);
        if (end < 0) throw new FormatException($"\"{pattern[_at]}\" is not closed by \"{closing}\"");
        var inside = pattern[(_at + 1)..end];
        _at = end + 1;
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (inside, null) : (inside[..colon], inside[(colon + 1)..]);
    }

    private void ParseLiterals(List<PatternNode> parts)
    {
        var start = _at;
        while (_at < pattern.Length && !char.IsWhiteSpace(pattern[_at]) && (!Syntax.Contains(pattern[_at]) || _at == start))
            _at += pattern[_at] == '\\' ? 2 : 1;
        var text = pattern[start.._at].Replace("\\", "", StringComparison.Ordinal);
        foreach (var symbol in symbols(text))
        {
            parts.Add(new PatternNode.Step(new PatternLabel(-1, symbol, -1, TakeGlue(), SpanMarks.None)));
        }
    }

    /// <summary>The first steps of a fragment that follows without white space.</summary>
    private static PatternNode Glue(PatternNode node) => node switch
    {
        PatternNode.Step step => new PatternNode.Step(step.Label with { Glued = true }),
        PatternNode.Choice choice => new PatternNode.Choice([.. choice.Ways.Select(Glue)]),
        PatternNode.Sequence { Parts.Count: > 0 } sequence => new PatternNode.Sequence([Glue(sequence.Parts[0]), .. sequence.Parts.Skip(1)]),
        _ => node,
    };

    private bool TakeGlue()
    {
        var glued = !_spaced;
        _spaced = false;
        return glued;
    }

    private void SkipSpace()
    {
        for (; _at < pattern.Length && char.IsWhiteSpace(pattern[_at]); _at++) _spaced = true;
    }

    private void Expect(char closing)
    {
        if (_at == pattern.Length || pattern[_at] != closing) throw new FormatException($"\"{closing}\" is missing");
        _at++;
    }

    private char Peek(int ahead) => _at + ahead < pattern.Length ? pattern[_at + ahead] : '\0';
}
