namespace FactCheck.Quantities;

/// <summary>How two quantities that are said of the same thing relate.</summary>
public enum QuantityComparison : byte
{
    /// <summary>Nothing can be said: other dimensions, other currencies, a change by against a change to, or too large to know.</summary>
    Incomparable,

    /// <summary>The same value, however it is written: 1,5 km and 1.500 m.</summary>
    Same,

    /// <summary>Not the same, yet both can be true: one is rounded («878,3» and «878,32»), hedged («gần 30» and 28,9), or a range that holds the other.</summary>
    Compatible,

    /// <summary>Both cannot be true.</summary>
    Different,
}
