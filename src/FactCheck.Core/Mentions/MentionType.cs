namespace FactCheck.Mentions;

/// <summary>The types of mentions; their upper-case names are those of the machine-readable output.</summary>
public enum MentionType : byte
{
    /// <summary>A day or coarser.</summary>
    Date,

    /// <summary>A time of day, with or without its date.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again and again.</summary>
    Set,

    /// <summary>Per cent or percentage points.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A measured amount or a count.</summary>
    Quantity,

    /// <summary>The age of a person.</summary>
    Age,

    /// <summary>The score of a match.</summary>
    Score,

    /// <summary>A rank, an edition, a match minute.</summary>
    Ordinal,

    /// <summary>Words that are neither a time nor a figure, which only findings point at.</summary>
    Words,
}
