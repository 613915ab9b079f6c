namespace FactCheck.Temporal;

/// <summary>How fine a calendar period is, from coarse to fine.</summary>
public enum Granularity : byte
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>A hundred years; «thế kỷ 21» is 2000 to 2099, as TIMEX3 writes it.</summary>
    Century,

    /// <summary>Ten years; «những năm 1990» is 1990 to 1999.</summary>
    Decade,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season: spring from February, as the lunar year has it in Vietnam.</summary>
    Season,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>An ISO week, Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday of an ISO week.</summary>
    Weekend,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A part of a day, such as the morning.</summary>
    PartOfDay,

    /// <summary>An hour of a day.</summary>
    Hour,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,
}
