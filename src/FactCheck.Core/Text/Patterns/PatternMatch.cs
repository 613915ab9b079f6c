using FactCheck.Text.Numbers;

namespace FactCheck.Text.Patterns;

/// <summary>A pattern found in a text, with what its slots hold. Valid until the matcher is used again.</summary>
internal readonly ref struct PatternMatch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Production production, PatternMatcher matcher)
{
    private readonly PatternMatcher _matcher = matcher;

    /// <summary>The text that is scanned.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>All tokens of the text.</summary>
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>What the pattern makes.</summary>
    public Production Production { get; } = production;

    /// <summary>The filled slots, in the order of the text.</summary>
    public ReadOnlySpan<Capture> Captures => _matcher.Captures;

    /// <summary>The first token of the mention.</summary>
    public int SpanStart => _matcher.SpanStart;

    /// <summary>The token after the mention.</summary>
    public int SpanEnd => _matcher.SpanEnd;

    /// <summary>Where the mention stands in the text.</summary>
    public TextSpan Span => new(Tokens[SpanStart].Start, Tokens[SpanEnd - 1].End);

    /// <summary>The number that fills a slot.</summary>
    public NumberReading NumberOf(in Capture capture) => _matcher.NumberAt(Text, Tokens, capture.Start);

    /// <summary>The number that starts at a token, whose <see cref="NumberReading.End"/> is 0 if there is none.</summary>
    public NumberReading NumberAt(int token) => _matcher.NumberAt(Text, Tokens, token);
}
