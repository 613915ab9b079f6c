using NodaTime;

namespace FactCheck.Temporal.Lunar;

/// <summary>
/// The Vietnamese lunisolar calendar (âm lịch) of the lunar years 1900 to 2199, computed by the rules that Hồ Ngọc Đức published.
/// </summary>
/// <remarks>
/// <para>
/// A month begins on the day of the new moon, and month 11 holds the winter solstice. Where thirteen months lie from one month 11
/// to the next, the first of them in which the sun passes no principal term is the leap month. Days are those of UTC+7, which is
/// what sets the calendar apart from the Chinese one: Tết 2007 was on 17 February in Vietnam, on 18 February in China.
/// </para>
/// <para>
/// UTC+7 is used for every year. It is the time of the calendar since 1968, in the South since 1976. Before that printed calendars
/// followed UTC+8, so that an earlier date may be a day off, seldom a month: Hanoi kept Tết 1968 on 29 January, Saigon on the 30th.
/// </para>
/// <para>
/// A new moon a few minutes from midnight cannot be placed for certain many years ahead, because the turning of the earth cannot.
/// The first that is in doubt is that of May 2054: month 4 begins on the 8th here, on the 7th in some published tables.
/// </para>
/// </remarks>
public static class LunarCalendar
{
    /// <summary>The first lunar year that is covered.</summary>
    public const int MinYear = 1900;

    /// <summary>The last lunar year that is covered.</summary>
    public const int MaxYear = 2199;

    /// <summary>The first day that is covered: Tết 1900.</summary>
    public static LocalDate MinDate { get; } = FirstDayOfYear(MinYear);

    /// <summary>The last day that is covered: the eve of Tết 2200.</summary>
    public static LocalDate MaxDate { get; } = FirstDayOfYear(MaxYear + 1).PlusDays(-1);

    /// <summary>The lunar date of a day of the ISO calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="MinDate"/> or after <see cref="MaxDate"/>.</exception>
    public static LunarDate FromSolar(LocalDate date)
    {
        if (date < MinDate || date > MaxDate) throw new ArgumentOutOfRangeException(nameof(date), date, null);
        var day = Ephemeris.DayOf(date);
        var moon = Ephemeris.LastNewMoon(day);
        var (year, month, isLeap) = MonthOf(moon, date.Year);
        return new LunarDate(year, month, day - Ephemeris.NewMoonDay(moon) + 1, isLeap);
    }

    /// <summary>The day of the ISO calendar on which a lunar date falls.</summary>
    /// <returns>False if there is no such lunar date, or its year is before <see cref="MinYear"/> or after <see cref="MaxYear"/>.</returns>
    public static bool TryToSolar(LunarDate date, out LocalDate solar)
    {
        solar = default;
        if (!Covers(date.Year) || FindMoon(date.Year, date.Month, date.IsLeapMonth) is not { } moon) return false;
        if (date.Day < 1 || date.Day > LengthOf(moon)) return false;
        solar = Ephemeris.DateOf(Ephemeris.NewMoonDay(moon) + date.Day - 1);
        return true;
    }

    /// <summary>Tết: the first day of the first month of a lunar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="MinYear"/> or after <see cref="MaxYear"/>.</exception>
    public static LocalDate NewYear(int lunarYear)
    {
        CheckYear(lunarYear, nameof(lunarYear));
        return FirstDayOfYear(lunarYear);
    }

    /// <summary>The number of the month after which a lunar year has a leap month, or null if it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="MinYear"/> or after <see cref="MaxYear"/>.</exception>
    public static int? LeapMonth(int lunarYear)
    {
        CheckYear(lunarYear, nameof(lunarYear));
        if (SolsticeYear.Of(lunarYear).LeapMonth is { } early and <= 10) return early;
        return SolsticeYear.Of(lunarYear + 1).LeapMonth is { } late and >= 11 ? late : null;
    }

    /// <summary>How many days a month has: 29 or 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is before <see cref="MinYear"/> or after <see cref="MaxYear"/>, or has no such month.
    /// </exception>
    public static int DaysInMonth(int lunarYear, int month, bool isLeapMonth = false)
    {
        CheckYear(lunarYear, nameof(lunarYear));
        var moon = FindMoon(lunarYear, month, isLeapMonth) ?? throw new ArgumentOutOfRangeException(nameof(month), month, null);
        return LengthOf(moon);
    }

    private static bool Covers(int lunarYear) => lunarYear is >= MinYear and <= MaxYear;

    private static void CheckYear(int lunarYear, string name)
    {
        if (!Covers(lunarYear)) throw new ArgumentOutOfRangeException(name, lunarYear, null);
    }

    private static LocalDate FirstDayOfYear(int lunarYear) =>
        Ephemeris.DateOf(Ephemeris.NewMoonDay(SolsticeYear.Of(lunarYear).MoonOf(1, false)!.Value));

    private static int? FindMoon(int lunarYear, int month, bool isLeap) =>
        month is >= 1 and <= 12 ? SolsticeYear.Holding(lunarYear, month).MoonOf(month, isLeap) : null;

    private static int LengthOf(int moon) => Ephemeris.NewMoonDay(moon + 1) - Ephemeris.NewMoonDay(moon);

    /// <summary>The month that a new moon begins, which has days in a civil year.</summary>
    private static (int Year, int Month, bool IsLeap) MonthOf(int moon, int civilYear)
    {
        var year = SolsticeYear.Of(civilYear);
        if (moon >= year.NextFirstMoon) year = SolsticeYear.Of(civilYear + 1);
        return year.MonthAt(moon - year.FirstMoon);
    }
}
