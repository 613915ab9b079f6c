namespace FactCheck.Text;

/// <summary>A run of UTF-16 code units in a text: <see cref="Start"/> is included, <see cref="End"/> is not.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The first code unit, counted from 0.</param>
    /// <param name="end">The code unit after the last one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> is before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one.</summary>
    public int End { get; }

    /// <summary>How many code units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Math.Min(End, other.End) > Math.Max(Start, other.Start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> is in the span.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the span's end.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether one span starts, or at the same start ends, before the other.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
