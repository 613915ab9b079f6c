namespace FactCheck.Text.Patterns;

/// <summary>
/// All patterns merged into one automaton over labels: common beginnings are walked once. It has no loops, so a match
/// looks at no more tokens than its longest line has.
/// </summary>
internal sealed class PatternAutomaton
{
    public const int Start = 0;

    public required State[] States { get; init; }

    public required PatternSlot[] Slots { get; init; }

    /// <summary>By word number: the first steps that the word may take, or null if no pattern begins with it.</summary>
    public required Edge[]?[] StartsByWord { get; init; }

    /// <summary>The first steps that digits may take.</summary>
    public required Edge[] StartsByDigits { get; init; }

    /// <summary>The most tokens that a capture list must hold.</summary>
    public required int MaxCaptures { get; init; }

    /// <param name="Accepts">The production that is complete here, if any.</param>
    /// <param name="Literals">The steps over literals, ordered by symbol.</param>
    /// <param name="Fillings">The steps over slots.</param>
    public sealed record State(Production? Accepts, Edge[] Literals, Edge[] Fillings);

    /// <param name="Label">What it asks.</param>
    /// <param name="Target">The state it leads to.</param>
    public readonly record struct Edge(PatternLabel Label, int Target);
}
