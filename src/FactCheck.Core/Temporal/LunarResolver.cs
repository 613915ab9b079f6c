using FactCheck.Temporal.Lunar;
using NodaTime;

namespace FactCheck.Temporal;

/// <summary>Makes days of the ISO calendar of lunar ones.</summary>
internal static class LunarResolver
{
    private const int LastMonth = 12;

    /// <summary>The day that a lunar day and month mean; open if neither the text nor the anchor gives a year.</summary>
    public static CalendarPeriod Resolve(in TemporalPoint point, LocalDate? today, int tense)
    {
        var (month, day) = MonthAndDay(point);
        if (LunarYear(point, today) is { } year) return Solar(year, month, day) is { } solar ? CalendarPeriod.OfDay(solar) : CalendarPeriod.Open(Granularity.Day);
        return today is { } anchor ? Nearest(anchor, month, day, point.Direction, tense) : CalendarPeriod.Open(Granularity.Day);
    }

    /// <summary>The year of that name nearest to the anchor; open without one.</summary>
    public static CalendarPeriod YearOf(int stem, int branch, LocalDate? today) => today is { } anchor && SexagenaryYear.TryCreate(stem, branch, out var name)
        ? CalendarPeriod.OfYear(name.YearNearest(anchor.Year)) : CalendarPeriod.Open(Granularity.Year);

    /// <summary>The last day of the lunar month that begins on a day.</summary>
    public static LocalDate LastDayOfMonth(LocalDate first)
    {
        var date = LunarCalendar.FromSolar(first);
        return first.PlusDays(LunarCalendar.DaysInMonth(date.Year, date.Month, date.IsLeapMonth) - 1);
    }

    private static (int Month, int Day) MonthAndDay(in TemporalPoint point)
    {
        // Tết Giáp Ngọ is its first day; 23 Tết and later are the last days of the year before.
        var day = point.Day ?? 1;
        return point.Month is { } month ? (month, day) : (day > 20 ? LastMonth : 1, day);
    }

    private static int? LunarYear(in TemporalPoint point, LocalDate? today)
    {
        // The days before Tết 2014 are of the lunar year 2013.
        var shift = point is { IsAroundTet: true, Day: > 20 } ? -1 : 0;
        if (point.Year is { } year) return year + shift;
        if (today is not { } anchor) return null;
        if (point.YearShift is { } years) return anchor.Year + years + shift;
        if (point.Stem is not { } stem || point.Branch is not { } branch) return null;
        return SexagenaryYear.TryCreate(stem, branch, out var name) ? name.YearNearest(anchor.Year) + shift : null;
    }

    private static CalendarPeriod Nearest(LocalDate anchor, int month, int day, int? direction, int tense)
    {
        var best = CalendarPeriod.Open(Granularity.Day);
        var bestCost = double.MaxValue;
        for (var year = anchor.Year - 2; year <= anchor.Year + 1; year++)
        {
            if (Solar(year, month, day) is not { } solar) continue;
            var cost = YearChoice.Cost(anchor, Period.DaysBetween(anchor, solar), anchor.Year, direction, tense);
            if (cost >= bestCost) continue;
            best = CalendarPeriod.OfDay(solar);
            bestCost = cost;
        }

        return best;
    }

    /// <summary>The ISO day. The last day of the year is called the 30th even where its month has 29 days.</summary>
    private static LocalDate? Solar(int year, int month, int day)
    {
        if (LunarCalendar.TryToSolar(new LunarDate(year, month, day), out var solar)) return solar;
        return month == LastMonth && day == 30 && LunarCalendar.TryToSolar(new LunarDate(year, month, 29), out solar) ? solar : null;
    }
}
