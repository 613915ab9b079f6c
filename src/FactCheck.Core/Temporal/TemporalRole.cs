namespace FactCheck.Temporal;

/// <summary>What a slot of a time pattern fills. The names are those of <c>times.patterns</c>, there written with hyphens.</summary>
internal enum TemporalRole : byte
{
    // Fields of a point of time; with "end." before the name they belong to the end of a range.
    Day,
    Weekday,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    ShortYear,
    Decade,
    ShortDecade,
    Century,
    Weekend,
    Third,
    NamedDay,
    Lunar,
    LunarDay,
    LunarMonth,
    FullMoon,
    Tet,
    Stem,
    Branch,
    Part,
    Hour,
    Minute,
    MinutesTo,
    Second,

    // Distances from the anchor, in units of the field.
    DayShift,
    ThatDay,
    WeekShift,
    MonthShift,
    QuarterShift,
    YearShift,
    Direction,

    // Lengths.
    Number,
    Count,
    Unit,
    Minor,
    MinorUnit,
    Vague,
    Each,
    Shift,
    Base,

    Zone,
    Offset,
    OffsetWest,
    Any,

    // Conditions on how the words are written or placed.
    Capital,
    Bare,
    Restates,
    Goals,
}
