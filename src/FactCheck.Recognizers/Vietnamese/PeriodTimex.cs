using FactCheck.Temporal;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>
/// Calendar periods as timexes that the library's classes read, give back and resolve to the same days. What they have no form
/// for (a quarter, a half, a decade, a century, rạng sáng, trưa) is written as a range: <c>(start,end,length)</c>.
/// </summary>
internal static class PeriodTimex
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The timex of a period.</summary>
    public static string Of(CalendarPeriod period) => period.Granularity switch
    {
        Granularity.Century or Granularity.Decade or Granularity.Half or Granularity.Quarter when period.TryGetLocalInterval(out var start, out var end) => Days(start.Date, end.Date),
        Granularity.PartOfDay when !PartHours.HasCode(period.PartOfDay) => Clock(period, PartHours.Of(period.PartOfDay)),
        // The midnight that ends a day begins the next.
        >= Granularity.Hour when period.Hour == 24 && period.TryGetDate(out var date) => Of(period.At(period.Granularity, 0).OnDay(date.PlusDays(1))),
        >= Granularity.Hour when period.Hour == 24 => "T00",
        Granularity.Hour => period.ToTimex()[..^":00".Length],
        Granularity.Minute when period.Minute == 0 => Of(period.At(Granularity.Hour, period.Hour)),
        Granularity.Second when period.Second == 0 => Of(period.At(Granularity.Minute, period.Hour, period.Minute)),
        _ => period.ToTimex(),
    };

    /// <summary>The timex of a range of days.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="end">The day after its last.</param>
    public static string Days(LocalDate start, LocalDate end) => FormattableString.Invariant($"({Date(start)},{Date(end)},{Length(start, end)})");

    /// <summary>The timex of a range of times of known days, to the minute: the library's classes add no seconds.</summary>
    public static string Times(LocalDateTime start, LocalDateTime end) => $"({Short(Moment.Format(start))},{Short(Moment.Format(end))},{Length(start, end)})";

    /// <summary>The timex of a range of times whose day is not known; one that ends before it starts ends on the next day.</summary>
    public static string Times(LocalTime start, LocalTime end)
    {
        var (from, to) = (LocalDate.MinIsoValue.At(start), LocalDate.MinIsoValue.At(end));
        return $"({Clock(start)},{Clock(end)},{Length(from, to > from ? to : to.PlusDays(1))})";
    }

    /// <summary>A day as the library writes it.</summary>
    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Clock(LocalTime time) => Short(LocalTimePattern.CreateWithInvariantCulture("'T'HH:mm").Format(time));

    /// <summary>A part of a day as the range of its hours; the day may be open.</summary>
    private static string Clock(CalendarPeriod part, (int From, int To) hours)
    {
        var (start, end) = (part.At(Granularity.Hour, hours.From), part.At(Granularity.Hour, hours.To));
        return FormattableString.Invariant($"({Of(start)},{Of(end)},PT{hours.To - hours.From}H)");
    }

    private static string Short(string time) => time.EndsWith(":00", StringComparison.Ordinal) ? time[..^3] : time;

    private static string Length(LocalDateTime start, LocalDateTime end) => DurationTimex.Clock((decimal)Math.Truncate(Period.Between(start, end, PeriodUnits.Minutes).ToDuration().TotalMinutes) * 60);

    /// <summary>Whole years or months where both ends lie on their borders, else days. The library's classes add no months beyond the end of the year.</summary>
    private static string Length(LocalDate start, LocalDate end)
    {
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        if (start.Day > 1 || end.Day > 1) return FormattableString.Invariant($"P{Period.DaysBetween(start, end)}D");
        if (months % 12 == 0) return FormattableString.Invariant($"P{months / 12}Y");
        return start.Year == end.Year ? FormattableString.Invariant($"P{months}M") : FormattableString.Invariant($"P{Period.DaysBetween(start, end)}D");
    }
}
