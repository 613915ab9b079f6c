using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>The candidate of a date, time or range of them whose year is known.</summary>
internal static class RangeValues
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>The candidate, or null if it has no timex: a period of which too little is known.</summary>
    /// <param name="value">A date or time.</param>
    /// <param name="isDateOmitted">Whether the text names no day with the time of day.</param>
    public static TimexValue? Of(in TemporalValue value, bool isDateOmitted)
    {
        var isTime = value.Start.Granularity >= Granularity.PartOfDay;
        if (isTime && (isDateOmitted || value.Start.IsTimeOnly)) return TimeOfDay(value);
        if (!value.TryGetInterval(DateTimeZone.Utc, out _)) return Unresolved(value, isTime);
        if (value.Start.Granularity == Granularity.Season && !value.IsRange) return new TimexValue(PeriodTimex.Of(value.Start), "daterange", TimexValue.NotResolved);
        return isTime ? DatedTime(value) : Days(value);
    }

    /// <summary>31/4, 24/13, from 24 to 22: the words have a timex, but the calendar no days.</summary>
    private static TimexValue? Unresolved(in TemporalValue value, bool isTime)
    {
        if (value.Start.Granularity < Granularity.Month || value.Start.Index == 0) return null;
        return new TimexValue(PeriodTimex.Of(value.Start), isTime ? "datetime" : value.Start.Granularity == Granularity.Day ? "date" : "daterange", TimexValue.NotResolved);
    }

    private static TimexValue Days(in TemporalValue value)
    {
        value.Start.TryGetLocalInterval(out var first, out var end);
        if (value.IsRange)
        {
            value.End.TryGetLocalInterval(out _, out end);
            var last = end.TimeOfDay == LocalTime.Midnight ? end.Date : end.Date.PlusDays(1);
            return new TimexValue(PeriodTimex.Days(first.Date, last), "daterange", null, PeriodTimex.Date(first.Date), PeriodTimex.Date(last));
        }

        var timex = PeriodTimex.Of(value.Start);
        if (value.Start.Granularity == Granularity.Day) return new TimexValue(timex, "date", PeriodTimex.Date(first.Date));
        var (from, to) = Third(first.Date, end.Date, value.Hedge);
        return new TimexValue(timex, "daterange", null, PeriodTimex.Date(from), PeriodTimex.Date(to));
    }

    /// <summary>đầu, giữa and cuối are the thirds of a period, to the day.</summary>
    private static (LocalDate From, LocalDate To) Third(LocalDate first, LocalDate end, Hedge hedge)
    {
        var third = Period.DaysBetween(first, end) / 3;
        return (hedge & (Hedge.Start | Hedge.Middle | Hedge.End)) switch
        {
            _ when third == 0 => (first, end),
            Hedge.Start => (first, first.PlusDays(third)),
            Hedge.Middle => (first.PlusDays(third), end.PlusDays(-third)),
            Hedge.End => (end.PlusDays(-third), end),
            _ => (first, end),
        };
    }

    private static TimexValue DatedTime(in TemporalValue value)
    {
        var start = Begin(value.Start);
        if (!value.IsRange && value.Start.Granularity >= Granularity.Hour) return new TimexValue(PeriodTimex.Of(value.Start), "datetime", Moment.Format(start));
        var end = Finish(value.IsRange ? value.End : value.Start);
        var timex = value.IsRange ? PeriodTimex.Times(start, end) : PeriodTimex.Of(value.Start);
        return new TimexValue(timex, "datetimerange", null, Moment.Format(start), Moment.Format(LastSecond(end, value)));
    }

    /// <summary>A time of day without a day, or a range of them.</summary>
    private static TimexValue? TimeOfDay(in TemporalValue value)
    {
        var undated = WithoutDate(value.Start);
        if (!undated.IsValid) return null;
        var start = Begin(value.Start);
        if (!value.IsRange && undated.Granularity >= Granularity.Hour) return new TimexValue(PeriodTimex.Of(undated), "time", Clock.Format(start.TimeOfDay));
        var end = Finish(value.IsRange ? value.End : value.Start);
        var timex = value.IsRange ? PeriodTimex.Times(start.TimeOfDay, end.TimeOfDay) : PeriodTimex.Of(undated);
        return new TimexValue(timex, "timerange", null, Clock.Format(start.TimeOfDay), Clock.Format(LastSecond(end, value).TimeOfDay));
    }

    /// <summary>The library ends a night with its last second, to stay on its day.</summary>
    private static LocalDateTime LastSecond(LocalDateTime end, in TemporalValue value) =>
        !value.IsRange && value.Start.PartOfDay == PartOfDay.Night ? end.PlusSeconds(-1) : end;

    private static CalendarPeriod WithoutDate(CalendarPeriod time) => time.Granularity == Granularity.PartOfDay
        ? CalendarPeriod.TimeOnly(time.PartOfDay) : CalendarPeriod.TimeOnly(time.Granularity, time.Hour, time.Minute, time.Second);

    private static LocalDateTime Begin(CalendarPeriod time) => DayOf(time).PlusHours(time.Granularity == Granularity.PartOfDay ? PartHours.Of(time.PartOfDay).From : time.Hour).PlusMinutes(time.Minute).PlusSeconds(time.Second);

    private static LocalDateTime Finish(CalendarPeriod time) => time.Granularity switch
    {
        Granularity.PartOfDay => DayOf(time).PlusHours(PartHours.Of(time.PartOfDay).To),
        >= Granularity.Hour => Begin(time),
        // A range of a time and a day ends with the day.
        _ => time.TryGetLocalInterval(out _, out var end) ? end : default,
    };

    private static LocalDateTime DayOf(CalendarPeriod time) => (time.TryGetDate(out var date) ? date : LocalDate.MinIsoValue.PlusDays(1)).AtMidnight();
}
