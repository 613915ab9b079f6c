using FactCheck.Text;

namespace FactCheck.Temporal;

/// <summary>
/// A point of time as the text gives it: the fields that are there, and how it relates to an anchor. What is not said is
/// null. <see cref="TemporalResolver"/> makes a <see cref="CalendarPeriod"/> of it.
/// </summary>
internal record struct TemporalPoint
{
    public byte? Day { get; set; }

    public byte? Weekday { get; set; }

    public byte? Month { get; set; }

    public byte? Quarter { get; set; }

    public byte? Half { get; set; }

    public byte? Season { get; set; }

    public short? Year { get; set; }

    /// <summary>The first year of the decade.</summary>
    public short? Decade { get; set; }

    public byte? Century { get; set; }

    public bool IsWeekend { get; set; }

    /// <summary>A holiday: month and day as in the lexicon, or month, ordinal and weekday.</summary>
    public short? NamedDay { get; set; }

    /// <summary>Whether day, month and year are those of the lunar calendar.</summary>
    public bool IsLunar { get; set; }

    /// <summary>Whether the day is counted around Tết: the first days of the year, or the last of the year before.</summary>
    public bool IsAroundTet { get; set; }

    /// <summary>The stem of a lunar year's name.</summary>
    public byte? Stem { get; set; }

    /// <summary>The branch of a lunar year's name.</summary>
    public byte? Branch { get; set; }

    public PartOfDay Part { get; set; }

    public byte? Hour { get; set; }

    public byte? Minute { get; set; }

    public byte? MinutesTo { get; set; }

    public byte? Second { get; set; }

    /// <summary>Days from the day of publication.</summary>
    public sbyte? DayShift { get; set; }

    /// <summary>Days from the day that the text named last.</summary>
    public sbyte? ThatDay { get; set; }

    public sbyte? WeekShift { get; set; }

    public sbyte? MonthShift { get; set; }

    public sbyte? QuarterShift { get; set; }

    public sbyte? YearShift { get; set; }

    /// <summary>-1 before the anchor, 1 after it, 0 near it.</summary>
    public sbyte? Direction { get; set; }

    /// <summary>đầu, giữa, cuối.</summary>
    public Hedge Third { get; set; }

    /// <summary>Whether the time of day is given, by a clock or by a part of the day.</summary>
    public readonly bool HasTime => Hour is not null || Part != PartOfDay.None;

    /// <summary>Whether it is «Tết Giáp Ngọ»: a lunar year's name and Tết, which means its first day.</summary>
    public readonly bool IsTet => Stem is not null && IsAroundTet;

    /// <summary>Whether the text names or points to a day.</summary>
    public readonly bool HasDay => Day is not null || IsTet || Weekday is not null || DayShift is not null || ThatDay is not null || NamedDay is not null;

    /// <summary>Whether the text says which year is meant, or on which side of the anchor it lies.</summary>
    public readonly bool PointsToYear => (Year ?? YearShift ?? Direction) is not null;

    /// <summary>Fills a field.</summary>
    public void Set(TemporalRole role, int value)
    {
        switch (role)
        {
            case TemporalRole.Day: Day = (byte)value; break;
            case TemporalRole.Weekday: Weekday = (byte)value; break;
            case TemporalRole.Month: Month = (byte)value; break;
            case TemporalRole.Quarter: Quarter = (byte)value; break;
            case TemporalRole.Half: Half = (byte)value; break;
            case TemporalRole.Season: Season = (byte)value; break;
            case TemporalRole.Year: Year = (short)value; break;
            // Two figures: 00 to 49 are of this century.
            case TemporalRole.ShortYear: Year = (short)(value < 50 ? 2000 + value : 1900 + value); break;
            case TemporalRole.Decade: Decade = (short)(value / 10 * 10); break;
            case TemporalRole.ShortDecade: Decade = (short)(1900 + value / 10 * 10); break;
            case TemporalRole.Century: Century = (byte)value; break;
            case TemporalRole.Weekend: IsWeekend = true; break;
            case TemporalRole.NamedDay: NamedDay = (short)value; break;
            case TemporalRole.Lunar: IsLunar = true; break;
            case TemporalRole.LunarDay: (IsLunar, Month, Day) = (true, (byte)(value / 100), (byte)(value % 100)); break;
            case TemporalRole.LunarMonth: (IsLunar, Month) = (true, (byte)value); break;
            case TemporalRole.FullMoon: (IsLunar, Day) = (true, (byte)value); break;
            case TemporalRole.Tet: (IsLunar, IsAroundTet) = (true, true); break;
            case TemporalRole.Stem: Stem = (byte)value; break;
            case TemporalRole.Branch: Branch = (byte)value; break;
            case TemporalRole.Part: Part = (PartOfDay)value; break;
            case TemporalRole.Hour: Hour = (byte)value; break;
            case TemporalRole.Minute: Minute = (byte)value; break;
            case TemporalRole.MinutesTo: MinutesTo = (byte)value; break;
            case TemporalRole.Second: Second = (byte)value; break;
            case TemporalRole.DayShift: DayShift = (sbyte)value; break;
            case TemporalRole.ThatDay: ThatDay = (sbyte)value; break;
            case TemporalRole.WeekShift: WeekShift = (sbyte)value; break;
            case TemporalRole.MonthShift: MonthShift = (sbyte)value; break;
            case TemporalRole.QuarterShift: QuarterShift = (sbyte)value; break;
            case TemporalRole.YearShift: YearShift = (sbyte)value; break;
            case TemporalRole.Direction: Direction = (sbyte)value; break;
            case TemporalRole.Third: Third = (Hedge)value; break;
            default: break;
        }
    }
}
