using FactCheck.Text;
using NodaTime;

namespace FactCheck.Temporal;

/// <summary>Makes calendar periods of points of time, for one expression.</summary>
internal readonly struct PointResolver(TemporalContext context, int tense)
{
    private LocalDate? Today => context.Anchor?.Date;

    /// <summary>The period that a point means.</summary>
    public CalendarPeriod Resolve(in TemporalPoint point)
    {
        var day = point.HasDay ? Day(point) : point.HasTime ? DayOf(context.LastDay ?? Today) : Coarse(point);
        return point.HasTime ? WithTime(day, point) : day;
    }

    /// <summary>A day, or an open one.</summary>
    public static CalendarPeriod DayOf(LocalDate? date) => date is { } known ? CalendarPeriod.OfDay(known) : CalendarPeriod.Open(Granularity.Day);

    /// <summary>The year that a point names, or that of the anchor.</summary>
    public int YearOf(in TemporalPoint point) => point.Year ?? (Today is { } today ? today.Year + (point.YearShift ?? 0) : CalendarPeriod.UnknownYear);

    /// <summary>The range between two points, each of which lends the other what it does not say.</summary>
    public TemporalValue Range(TemporalPoint start, TemporalPoint end)
    {
        Lend(ref start, ref end);
        CalendarPeriod first, last;
        if (start.Year is null && start.YearShift is null && (end.Year is not null || end.YearShift is not null) && start.Month is not null)
        {
            // từ 25/12 đến 3/1/2026: the year of the end is that of the start unless the start would come later.
            last = Resolve(end);
            first = Resolve(start with { Year = (short)last.Year });
            if (last.HasYear && IsAfter(first, last)) first = first.InYear(last.Year - 1);
        }
        else
        {
            first = Resolve(start);
            last = end.Month is not null && end.Year is null && end.YearShift is null && first.HasYear ? Resolve(end with { Year = (short)first.Year }) : Resolve(end);
            if (IsAfter(first, last) && end.Year is null) last = Later(end, last);
        }

        return TemporalValue.Range(first, last) with { Hedge = start.Third };
    }

    private static CalendarPeriod Later(in TemporalPoint end, CalendarPeriod last)
    {
        if (end.Month is not null) return last.InYear(last.Year + 1);
        return end.Day is not null && last.TryGetDate(out var date) ? last.OnDay(date.PlusMonths(1)) : last;
    }

    private static bool IsAfter(CalendarPeriod first, CalendarPeriod last) =>
        first.TryGetLocalInterval(out var start, out _) && last.TryGetLocalInterval(out _, out var end) && start >= end;

    private static void Lend(ref TemporalPoint start, ref TemporalPoint end)
    {
        if (start.HasTime && !start.HasDay && end.HasDay) CopyDay(end, ref start);
        else if (end.HasTime && !end.HasDay && start.HasDay) CopyDay(start, ref end);
        if (start.Hour is not null && start.Part == PartOfDay.None && end.Hour >= start.Hour) start.Part = end.Part;
        if (start.Day is not null && start.Month is null && start.MonthShift is null) LendMonth(end, ref start, start.Day > end.Day ? -1 : 0);
        if (end.Day is not null && end.Month is null && end.MonthShift is null) LendMonth(start, ref end, start.Day > end.Day ? 1 : 0);
        if (start.Weekday is not null && end.Weekday is not null) start.WeekShift ??= end.WeekShift;
        start.Direction ??= end.Direction;
        if (start.Third != Hedge.None && start.Month is null && start.Year is null && start.YearShift == 0 && end.Year is not null) start.Year = end.Year;
    }

    /// <summary>«từ ngày 28 đến 3/12», «từ 28/11 đến ngày 3»: days that run past the end of a month lie in the one before or after.</summary>
    private static void LendMonth(in TemporalPoint from, ref TemporalPoint to, int shift)
    {
        to.Month = from.Month is { } month ? (byte)(((month - 1 + shift + 12) % 12) + 1) : null;
        to.MonthShift = from.MonthShift is { } months ? (sbyte)(months + shift) : null;
    }

    private static void CopyDay(in TemporalPoint from, ref TemporalPoint to)
    {
        to.Day = from.Day;
        to.Month = from.Month;
        to.Year = from.Year;
        to.YearShift = from.YearShift;
        to.MonthShift = from.MonthShift;
        to.DayShift = from.DayShift;
        to.ThatDay = from.ThatDay;
        to.Weekday = from.Weekday;
        to.WeekShift = from.WeekShift;
        to.NamedDay = from.NamedDay;
        to.Direction = from.Direction;
    }

    /// <summary>The days of a lunar month.</summary>
    public TemporalValue LunarMonth(in TemporalPoint point)
    {
        var first = LunarResolver.Resolve(point with { Day = 1 }, Today, tense);
        return first.TryGetDate(out var start) ? TemporalValue.Range(first, CalendarPeriod.OfDay(LunarResolver.LastDayOfMonth(start))) : TemporalValue.Of(CalendarPeriod.Open(Granularity.Month));
    }

    private CalendarPeriod Day(in TemporalPoint point)
    {
        if (point.IsLunar) return LunarResolver.Resolve(point, Today, tense);
        if (point.Day is { } day) return DayOfMonth(point, day);
        if (point.DayShift is { } shift) return DayOf(Today?.PlusDays(shift));
        if (point.ThatDay is { } that) return DayOf((context.LastDay ?? Today)?.PlusDays(that));
        return point.NamedDay is { } holiday ? Holiday(point, holiday) : DayOf(Weekday(point));
    }

    private CalendarPeriod DayOfMonth(in TemporalPoint point, byte day)
    {
        if (point.Month is { } month) return CalendarPeriod.OfDay(Year(point, month, day), month, day);
        if (point.MonthShift is { } shift && Today is { } today)
        {
            var shifted = today.PlusMonths(shift);
            return CalendarPeriod.OfDay(shifted.Year, shifted.Month, day);
        }

        return (context.LastDay ?? Today) is { } near ? NearestDay(near, day, point.Direction ?? 0, context.LastDay is null && tense <= 0) : CalendarPeriod.OfDay(CalendarPeriod.UnknownYear, 0, day);
    }

    /// <summary>The day of that number nearest to a date.</summary>
    private static CalendarPeriod NearestDay(LocalDate near, int day, int direction, bool pastFirst)
    {
        var best = CalendarPeriod.OfDay(near.Year, near.Month, day);
        var bestDistance = int.MaxValue;
        for (var shift = -1; shift <= 1; shift++)
        {
            var month = near.PlusMonths(shift);
            var candidate = CalendarPeriod.OfDay(month.Year, month.Month, day);
            if (!candidate.TryGetDate(out var date)) continue;
            var days = Period.DaysBetween(near, date);
            if (days * direction < 0) continue;
            // The same month is meant unless it is far.
            var distance = (pastFirst && days > 0 ? 2 * days : Math.Abs(days)) + (shift == 0 ? 0 : 8);
            if (distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    private CalendarPeriod Holiday(in TemporalPoint point, int holiday)
    {
        if (holiday < 10000) return CalendarPeriod.OfDay(Year(point, holiday / 100, holiday % 100), holiday / 100, holiday % 100);
        var month = holiday / 1000;
        var year = Year(point, month, 15);
        if (year is < 1 or > 9000) return CalendarPeriod.OfMonth(CalendarPeriod.UnknownYear, month);
        var first = new LocalDate(year, month, 1);
        var weekday = (IsoDayOfWeek)(holiday % 100);
        var day = first.With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(holiday / 100 % 10 - 1);
        return CalendarPeriod.OfDay(day);
    }

    private LocalDate? Weekday(in TemporalPoint point)
    {
        if (Today is not { } today) return null;
        var weekday = (IsoDayOfWeek)point.Weekday!.Value;
        if (point.WeekShift is { } weeks) return today.PlusWeeks(weeks).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).With(DateAdjusters.NextOrSame(weekday));
        return point.Direction switch
        {
            1 => today.Next(weekday),
            -1 => today.Previous(weekday),
            0 => today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).With(DateAdjusters.NextOrSame(weekday)),
            _ => today.With(tense > 0 ? DateAdjusters.NextOrSame(weekday) : DateAdjusters.PreviousOrSame(weekday)),
        };
    }

    private CalendarPeriod Coarse(in TemporalPoint point)
    {
        if (point.Month is { } month) return CalendarPeriod.OfMonth(Year(point, month, 0), month);
        if (point.MonthShift is { } months) return Today is { } today ? MonthOf(today.PlusMonths(months)) : CalendarPeriod.Open(Granularity.Month);
        if (point.Quarter is { } quarter) return CalendarPeriod.PartOfYear(Granularity.Quarter, Year(point, quarter * 3 - 1, 0), quarter);
        if (point.QuarterShift is { } quarters) return Quarter(quarters);
        if (point.Season is { } season) return CalendarPeriod.PartOfYear(Granularity.Season, Year(point, season * 3, 0), season);
        if (point.Half is { } half) return CalendarPeriod.PartOfYear(Granularity.Half, YearOf(point), half);
        if (point.WeekShift is { } weeks) return Week(weeks, point.IsWeekend);
        if (point.Stem is { } stem && point.Branch is { } branch) return LunarResolver.YearOf(stem, branch, Today);
        if (point.Decade is { } decade) return CalendarPeriod.Decade(point.Century is { } of ? (of - 1) * 100 + decade % 100 : decade);
        if (point.Century is { } century) return CalendarPeriod.Century((century - 1) * 100);
        return CalendarPeriod.OfYear(YearOf(point));
    }

    private static CalendarPeriod MonthOf(LocalDate date) => CalendarPeriod.OfMonth(date.Year, date.Month);

    private CalendarPeriod Quarter(int shift)
    {
        if (Today is not { } today) return CalendarPeriod.Open(Granularity.Quarter);
        var date = today.PlusMonths(shift * 3);
        return CalendarPeriod.PartOfYear(Granularity.Quarter, date.Year, (date.Month + 2) / 3);
    }

    private CalendarPeriod Week(int shift, bool isWeekend)
    {
        if (Today is not { } today) return CalendarPeriod.Open(isWeekend ? Granularity.Weekend : Granularity.Week);
        var week = CalendarPeriod.WeekOf(today.PlusWeeks(shift));
        return isWeekend ? CalendarPeriod.PartOfYear(Granularity.Weekend, week.Year, week.Index) : week;
    }

    private int Year(in TemporalPoint point, int month, int day)
    {
        if (point.Year is { } year) return year;
        if (Today is not { } today) return CalendarPeriod.UnknownYear;
        if (point.YearShift is { } shift) return today.Year + shift;
        return YearChoice.Choose(today, month, day, point.Direction, tense, context.YearOf(month));
    }

    private static CalendarPeriod WithTime(CalendarPeriod day, in TemporalPoint point)
    {
        if (point.Hour is not { } hour) return day.At(point.Part);
        var clock = OnTwentyFour(hour, point.Part);
        var granularity = point.Second is not null ? Granularity.Second : point.Minute is not null || point.MinutesTo is not null ? Granularity.Minute : Granularity.Hour;
        return point.MinutesTo is { } to && to is > 0 and < 60 && clock > 0
            ? day.At(granularity, clock - 1, 60 - to)
            : day.At(granularity, clock, point.Minute ?? 0, point.Second ?? 0);
    }

    /// <summary>8 giờ tối is 20; 12 giờ đêm the midnight that ends the day; 1 giờ trưa 13.</summary>
    private static int OnTwentyFour(int hour, PartOfDay part) => part switch
    {
        PartOfDay.Noon when hour is >= 1 and <= 3 => hour + 12,
        PartOfDay.Afternoon when hour is >= 1 and < 12 => hour + 12,
        PartOfDay.Evening when hour is >= 4 and < 12 => hour + 12,
        PartOfDay.Night when hour is >= 7 and <= 12 => hour + 12,
        _ => hour,
    };
}
