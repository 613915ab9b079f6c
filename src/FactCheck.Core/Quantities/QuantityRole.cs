namespace FactCheck.Quantities;

/// <summary>What a slot of a figure pattern fills.</summary>
internal enum QuantityRole : byte
{
    /// <summary>The number.</summary>
    Number,

    /// <summary>The smaller end of a range.</summary>
    Low,

    /// <summary>The larger end of a range.</summary>
    High,

    /// <summary>What is added to the number: the minutes of extra time.</summary>
    Extra,

    /// <summary>The number that divides.</summary>
    Divisor,

    /// <summary>The currency.</summary>
    Currency,

    /// <summary>The power of ten of an order of magnitude.</summary>
    Magnitude,

    /// <summary>What an ordinal counts.</summary>
    Counted,

    /// <summary>What makes a number a name: nothing is read from it.</summary>
    Named,

    /// <inheritdoc cref="Named"/>
    Numbered,

    /// <inheritdoc cref="Named"/>
    SeriesLetter,
}
