using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace FactCheck.Temporal;

/// <summary>
/// A period of the calendar of one <see cref="Granularity"/>, possibly without its year: a century, a year, a month, a day,
/// a morning, a minute. Without a year it stays open (<c>XXXX-11-24</c>).
/// </summary>
public readonly record struct CalendarPeriod
{
    /// <summary>The <see cref="Year"/> of a period whose year is not known.</summary>
    public const int UnknownYear = short.MinValue;

    private readonly short _year;
    private readonly byte _index;
    private readonly byte _day;
    private readonly byte _hour;
    private readonly byte _minute;
    private readonly byte _second;

    private CalendarPeriod(Granularity granularity, int year, int index, int day, PartOfDay part = PartOfDay.None, int hour = 0, int minute = 0, int second = 0)
    {
        Granularity = granularity;
        PartOfDay = part;
        _year = (short)year;
        _index = (byte)index;
        _day = (byte)day;
        _hour = (byte)hour;
        _minute = (byte)minute;
        _second = (byte)second;
    }

    /// <summary>How fine the period is.</summary>
    public Granularity Granularity { get; }

    /// <summary>The part of the day, if the granularity is that.</summary>
    public PartOfDay PartOfDay { get; }

    /// <summary>The year; of a decade or century, its first year; <see cref="UnknownYear"/> if it is not known.</summary>
    public int Year => _year;

    /// <summary>The month, quarter, half, season (1 spring) or week, by granularity; the month for a day or finer. Counted from 1; 0 if not known.</summary>
    public int Index => _index;

    /// <summary>The day of the month, from 1; 0 if the period is coarser, or its day is not known.</summary>
    public int Day => _day;

    /// <summary>The hour, 0 to 24.</summary>
    public int Hour => _hour;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => _minute;

    /// <summary>The second, 0 to 59.</summary>
    public int Second => _second;

    /// <summary>Whether the year is known.</summary>
    public bool HasYear => _year != UnknownYear;

    /// <summary>Whether the period is a time of day whose date is not known.</summary>
    public bool IsTimeOnly => Granularity >= Granularity.PartOfDay && _day == 0;

    /// <summary>Whether such a period exists: 31/4, 29/2/2025 and 25:00 do not. An open year is taken to be a leap year.</summary>
    public bool IsValid => IsValidTime && IsValidWeek && (Granularity < Granularity.Day || IsTimeOnly || IsValidDay) && (Granularity != Granularity.Month || _index <= 12);

    private bool LacksIndex => _index == 0 && Granularity > Granularity.Year && !IsTimeOnly;

    private bool IsValidWeek => Granularity is not (Granularity.Week or Granularity.Weekend) || !HasYear || _year < 1
        || _index <= WeekYearRules.Iso.GetWeeksInWeekYear(_year);

    private bool IsValidTime => _hour <= 24 && _minute <= 59 && _second <= 59 && (_hour < 24 || (_minute == 0 && _second == 0));

    private bool IsValidDay => (_index == 0 && _day <= 31) || (_index is >= 1 and <= 12 && _day >= 1 && _day <= CalendarSystem.Iso.GetDaysInMonth(HasYear ? _year : 2000, _index));

    /// <summary>A period of which only the granularity is known; a time is given its clock by <see cref="At(Granularity, int, int, int)"/>.</summary>
    public static CalendarPeriod Open(Granularity granularity) => new(granularity, UnknownYear, 0, 0);

    /// <summary>A century, by its first year.</summary>
    public static CalendarPeriod Century(int firstYear) => new(Granularity.Century, firstYear, 0, 0);

    /// <summary>A decade, by its first year.</summary>
    public static CalendarPeriod Decade(int firstYear) => new(Granularity.Decade, firstYear, 0, 0);

    /// <summary>A year.</summary>
    public static CalendarPeriod OfYear(int year) => new(Granularity.Year, year, 0, 0);

    /// <summary>A half, quarter, season, month, week or weekend of a year.</summary>
    /// <param name="granularity">Which of them.</param>
    /// <param name="year">The year (for weeks the ISO week year), or <see cref="UnknownYear"/>.</param>
    /// <param name="index">Which one, from 1.</param>
    public static CalendarPeriod PartOfYear(Granularity granularity, int year, int index) => new(granularity, year, index, 0);

    /// <summary>A month.</summary>
    public static CalendarPeriod OfMonth(int year, int month) => new(Granularity.Month, year, month, 0);

    /// <summary>A day. It need not exist: see <see cref="IsValid"/>.</summary>
    public static CalendarPeriod OfDay(int year, int month, int day) => new(Granularity.Day, year, month, day);

    /// <summary>A day.</summary>
    public static CalendarPeriod OfDay(LocalDate date) => OfDay(date.Year, date.Month, date.Day);

    /// <summary>The ISO week that holds a day.</summary>
    public static CalendarPeriod WeekOf(LocalDate date) =>
        PartOfYear(Granularity.Week, WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    /// <summary>A part of this day.</summary>
    public CalendarPeriod At(PartOfDay part) => new(Granularity.PartOfDay, _year, _index, _day, part);

    /// <summary>A time of this day.</summary>
    /// <param name="granularity"><see cref="Granularity.Hour"/>, <see cref="Granularity.Minute"/> or <see cref="Granularity.Second"/>.</param>
    /// <param name="hour">0 to 24; 24 is the midnight that ends the day.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="second">0 to 59.</param>
    public CalendarPeriod At(Granularity granularity, int hour, int minute = 0, int second = 0) =>
        new(granularity, _year, _index, _day, PartOfDay.None, hour, minute, second);

    /// <summary>A time of day whose date is not known.</summary>
    public static CalendarPeriod TimeOnly(Granularity granularity, int hour, int minute, int second) =>
        new(granularity, UnknownYear, 0, 0, PartOfDay.None, hour, minute, second);

    /// <summary>A part of a day whose date is not known.</summary>
    public static CalendarPeriod TimeOnly(PartOfDay part) => new(Granularity.PartOfDay, UnknownYear, 0, 0, part);

    /// <summary>The same period in another year.</summary>
    public CalendarPeriod InYear(int year) => new(Granularity, year, _index, _day, PartOfDay, _hour, _minute, _second);

    /// <summary>The same time on another day.</summary>
    public CalendarPeriod OnDay(LocalDate date) => new(Granularity, date.Year, date.Month, date.Day, PartOfDay, _hour, _minute, _second);

    /// <summary>The day, or the day of the time.</summary>
    /// <returns>False if the period is coarser than a day, open, or does not exist.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        var known = Granularity >= Granularity.Day && HasYear && _index > 0 && _day > 0 && IsValid;
        date = known ? new LocalDate(_year, _index, _day) : default;
        return known;
    }

    /// <summary>The local times that the period covers: the first included, the last excluded.</summary>
    /// <returns>False if the period is open or does not exist.</returns>
    public bool TryGetLocalInterval(out LocalDateTime start, out LocalDateTime end)
    {
        start = end = default;
        if (!HasYear || !IsValid || Granularity == Granularity.None || _year is < 1 or > 9900 || LacksIndex) return false;
        (start, end) = Granularity switch
        {
            Granularity.Century => Years(_year, 100),
            Granularity.Decade => Years(_year, 10),
            Granularity.Year => Years(_year, 1),
            Granularity.Half => Months((_index - 1) * 6 + 1, 6),
            Granularity.Quarter => Months((_index - 1) * 3 + 1, 3),
            // Spring begins in February with the lunar year; winter ends in January.
            Granularity.Season => Months((_index - 1) * 3 + 2, 3),
            Granularity.Month => Months(_index, 1),
            Granularity.Week => Days(LocalDate.FromWeekYearWeekAndDay(_year, _index, IsoDayOfWeek.Monday), 7),
            Granularity.Weekend => Days(LocalDate.FromWeekYearWeekAndDay(_year, _index, IsoDayOfWeek.Saturday), 2),
            _ when IsTimeOnly => default,
            Granularity.Day => Days(new LocalDate(_year, _index, _day), 1),
            Granularity.PartOfDay => PartOf(new LocalDate(_year, _index, _day)),
            _ => Clock(new LocalDate(_year, _index, _day)),
        };
        return start < end;
    }

    /// <summary>The period in the notation of TIMEX3: <c>2013-11-24</c>, <c>2013-Q3</c>, <c>2013-10-22TMO</c>, <c>XXXX-11-24</c>, <c>199</c>.</summary>
    public string ToTimex()
    {
        var year = HasYear ? _year.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        var date = Invariant($"{year}-{Field(_index)}-{Field(_day)}");
        return Granularity switch
        {
            Granularity.None => "",
            Granularity.Century => year[..2],
            Granularity.Decade => year[..3],
            Granularity.Year => year,
            Granularity.Half => Invariant($"{year}-H{_index}"),
            Granularity.Quarter => Invariant($"{year}-Q{(_index == 0 ? "X" : _index)}"),
            Granularity.Season => Invariant($"{year}-{SeasonCode(_index)}"),
            Granularity.Month => Invariant($"{year}-{Field(_index)}"),
            Granularity.Week => Invariant($"{year}-W{Field(_index)}"),
            Granularity.Weekend => Invariant($"{year}-W{Field(_index)}-WE"),
            Granularity.Day => date,
            _ => Invariant($"{(IsTimeOnly ? "" : date)}{TimeCode()}"),
        };
    }

    /// <summary>The period in the Extended Date/Time Format; see <see cref="TemporalValue.ToEdtf"/>.</summary>
    public string ToEdtf()
    {
        var year = HasYear ? _year.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        return Granularity switch
        {
            Granularity.Century => year[..2] + "XX",
            Granularity.Decade => year[..3] + "X",
            Granularity.Quarter when _index == 0 => year,
            // The codes of EDTF level 2: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves.
            Granularity.Season => Invariant($"{year}-{20 + _index}"),
            Granularity.Quarter => Invariant($"{year}-{32 + _index}"),
            Granularity.Half => Invariant($"{year}-{39 + _index}"),
            Granularity.Week or Granularity.Weekend when TryGetLocalInterval(out var start, out var end) =>
                $"{OfDay(start.Date).ToTimex()}/{OfDay(end.Date.PlusDays(-1)).ToTimex()}",
            Granularity.Week or Granularity.Weekend => year,
            Granularity.PartOfDay => IsTimeOnly ? "" : OfDay(_year, _index, _day).ToTimex(),
            Granularity.Hour or Granularity.Minute => IsTimeOnly ? ToTimex() : ToTimex() + ":00",
            _ => ToTimex(),
        };
    }

    /// <inheritdoc cref="ToTimex"/>
    public override string ToString() => ToTimex();

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Field(int value) => value == 0 ? "XX" : value.ToString("00", CultureInfo.InvariantCulture);

    private static string SeasonCode(int index) => index switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    private string TimeCode() => Granularity switch
    {
        Granularity.PartOfDay => PartOfDay switch
        {
            PartOfDay.Dawn => "TDM",
            PartOfDay.Morning => "TMO",
            PartOfDay.Noon => "TMI",
            PartOfDay.Afternoon => "TAF",
            PartOfDay.Evening => "TEV",
            _ => "TNI",
        },
        Granularity.Second => Invariant($"T{_hour:00}:{_minute:00}:{_second:00}"),
        _ => Invariant($"T{_hour:00}:{_minute:00}"),
    };

    private static (LocalDateTime, LocalDateTime) Years(int first, int count) =>
        (new LocalDateTime(first, 1, 1, 0, 0), new LocalDateTime(first + count, 1, 1, 0, 0));

    private (LocalDateTime, LocalDateTime) Months(int first, int count)
    {
        var start = new LocalDate(_year, 1, 1).PlusMonths(first - 1);
        return (start.AtMidnight(), start.PlusMonths(count).AtMidnight());
    }

    private static (LocalDateTime, LocalDateTime) Days(LocalDate first, int count) => (first.AtMidnight(), first.PlusDays(count).AtMidnight());

    private (LocalDateTime, LocalDateTime) PartOf(LocalDate date)
    {
        var (from, to) = PartOfDay switch
        {
            PartOfDay.Dawn => (0, 6),
            PartOfDay.Morning => (5, 12),
            PartOfDay.Noon => (10, 14),
            PartOfDay.Afternoon => (12, 19),
            PartOfDay.Evening => (17, 24),
            _ => (20, 30),
        };
        return (date.AtMidnight().PlusHours(from), date.AtMidnight().PlusHours(to));
    }

    private (LocalDateTime, LocalDateTime) Clock(LocalDate date)
    {
        var start = date.AtMidnight().PlusHours(_hour).PlusMinutes(_minute).PlusSeconds(_second);
        return (start, Granularity switch { Granularity.Hour => start.PlusHours(1), Granularity.Minute => start.PlusMinutes(1), _ => start.PlusSeconds(1) });
    }
}
