namespace FactCheck.Text.Numbers;

/// <summary>A number as it stands in a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Step">The value of one unit of the last place written: 0.1 for «37,5», 100000 for «1,5 triệu», 1 for «148.000».</param>
/// <param name="InWords">Whether it is written in words only.</param>
/// <param name="Overflows">Whether it is too large for a <see cref="decimal"/>; <paramref name="Value"/> is then the largest one.</param>
public readonly record struct NumberReading(decimal Value, int End, decimal Step, bool InWords, bool Overflows)
{
    /// <summary>What the scale words multiply what stands before them by: 1000000 for «1,5 triệu», 1 without scale words and where parts are added up.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether the value is a whole number that an <see cref="int"/> holds.</summary>
    public bool IsInteger => Value <= int.MaxValue && decimal.Truncate(Value) == Value;

    /// <summary>The number with decimals behind it; of one that hardly fits into a <see cref="decimal"/> they make one that does not.</summary>
    internal NumberReading WithPlaces(decimal fraction, decimal step, int end) =>
        Overflows || Value > decimal.MaxValue - 1
            ? this with { Value = decimal.MaxValue, Step = step, End = end, Overflows = true }
            : this with { Value = Value + fraction, Step = step, End = end };
}
