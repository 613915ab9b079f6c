namespace FactCheck.Temporal;

/// <summary>What a time pattern makes.</summary>
internal enum TemporalProduction : byte
{
    /// <summary>Nothing: the words only look like a time.</summary>
    None,

    /// <summary>A calendar period or a time of day.</summary>
    Point,

    /// <summary>Two points and all between them.</summary>
    Range,

    /// <summary>From a point to the day of publication.</summary>
    Since,

    /// <summary>The first months of a year.</summary>
    FirstMonths,

    /// <summary>The last months of a year.</summary>
    LastMonths,

    /// <summary>The first quarters of a year.</summary>
    FirstQuarters,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A length of time whose number is not said.</summary>
    Vague,

    /// <summary>The period that lies a length of time before or after a day.</summary>
    Shifted,

    /// <summary>A repeated time.</summary>
    Set,

    /// <summary>A month of the lunar calendar, from its first day to its last.</summary>
    LunarMonth,
}
