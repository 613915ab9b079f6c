namespace FactCheck.Facts;

/// <summary>What kind of thing a fact states; the lower-case names are those of the machine-readable output.</summary>
public enum FactKind : byte
{
    /// <summary>When, as a day or coarser.</summary>
    Date,

    /// <summary>When, as a time of day.</summary>
    Time,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>How many.</summary>
    Count,

    /// <summary>How much money.</summary>
    Money,

    /// <summary>What share or change in per cent.</summary>
    Percent,

    /// <summary>How much of a physical unit.</summary>
    Measure,

    /// <summary>How old.</summary>
    Age,

    /// <summary>What score.</summary>
    Score,

    /// <summary>Which rank, edition or minute.</summary>
    Ordinal,
}
