namespace FactCheck.Text.Patterns;

/// <summary>A parsed pattern.</summary>
internal abstract record PatternNode
{
    public sealed record Step(PatternLabel Label) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Ways) : PatternNode;

    /// <summary><c>&lt;&lt;</c> or <c>&gt;&gt;</c>.</summary>
    public sealed record Mark(SpanMarks Marks) : PatternNode;

    public static PatternNode Optional(PatternNode node) => new Choice([node, new Sequence([])]);
}
