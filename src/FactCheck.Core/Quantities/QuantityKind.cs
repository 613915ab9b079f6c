namespace FactCheck.Quantities;

/// <summary>What kind of figure a quantity is.</summary>
public enum QuantityKind : byte
{
    /// <summary>A share or change in per cent, or in percentage points.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>An amount of a physical unit: «700 km», «20 triệu tấn».</summary>
    Measure,

    /// <summary>A number of things or people: «6 lính», «148.000 việc làm».</summary>
    Count,

    /// <summary>The age of a person.</summary>
    Age,

    /// <summary>The score of a match: «2-1».</summary>
    Score,

    /// <summary>A rank, an edition, a match minute: «lần thứ 14», «phút 43».</summary>
    Ordinal,
}
