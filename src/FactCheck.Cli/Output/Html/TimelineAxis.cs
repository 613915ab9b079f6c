using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Cli.Output.Html;

/// <summary>
/// Where dates stand on a timeline. Within two months all is in proportion. Where some dates are hours and others years, the stretches
/// between them are as long as the logarithm of their hours: nothing is too small to be seen, and the order stays.
/// </summary>
internal sealed class TimelineAxis
{
    private const double LongestInProportion = 62 * 24;
    private const double Margin = 2;

    /// <summary>So much of the width of a narrow screen, in per cent, a label needs: of a day of a month, and with the year.</summary>
    private const double ShortLabel = 14, LongLabel = 22;

    private readonly LocalDateTime[] _stops;
    private readonly double[] _lengths;

    /// <param name="spans">The dates, at least one.</param>
    public TimelineAxis(IReadOnlyCollection<(LocalDateTime From, LocalDateTime Until)> spans)
    {
        _stops = [.. spans.SelectMany(s => (LocalDateTime[])[s.From, s.Until]).Distinct().Order()];
        IsInProportion = Hours(_stops[0], _stops[^1]) <= LongestInProportion;
        _lengths = new double[_stops.Length];
        for (var i = 1; i < _stops.Length; i++) _lengths[i] = _lengths[i - 1] + LengthOf(Hours(_stops[i - 1], _stops[i]));
    }

    /// <summary>Whether equal lengths are equal times.</summary>
    public bool IsInProportion { get; }

    /// <summary>Where a time stands, in per cent of the width.</summary>
    /// <param name="time">Not before the first date, and not after the last.</param>
    public double PercentOf(LocalDateTime time)
    {
        var next = Array.FindIndex(_stops, s => s >= time);
        var length = next == 0 ? 0 : _lengths[next - 1] + ((_lengths[next] - _lengths[next - 1]) * Hours(_stops[next - 1], time) / Hours(_stops[next - 1], _stops[next]));
        return Margin + ((100 - (2 * Margin)) * length / _lengths[^1]);
    }

    /// <summary>Places with a label, as many as there is room for.</summary>
    public IReadOnlyList<TimelineTick> Ticks()
    {
        var ticks = new List<TimelineTick>();
        foreach (var time in IsInProportion ? Midnights() : _stops)
        {
            var tick = new TimelineTick(PercentOf(time), LabelOf(time), IsInProportion ? ShortLabel : LongLabel);
            if (ticks.Count == 0 || tick.Start >= ticks[^1].End) ticks.Add(tick);
        }

        return ticks;
    }

    private double LengthOf(double hours) => IsInProportion ? hours : Math.Log2(1 + hours);

    /// <summary>The beginnings of days, as many in between left out as room asks for: always the same number.</summary>
    private IEnumerable<LocalDateTime> Midnights()
    {
        var days = Hours(_stops[0], _stops[^1]) / 24;
        var step = Math.Max(1, (int)Math.Ceiling(days * ShortLabel / 100));
        var first = _stops[0].TimeOfDay == LocalTime.Midnight ? _stops[0].Date : _stops[0].Date.PlusDays(1);
        for (var day = first; day.AtMidnight() <= _stops[^1]; day = day.PlusDays(step)) yield return day.AtMidnight();
    }

    private LocalizedText LabelOf(LocalDateTime time)
    {
        var day = CalendarPeriod.OfDay(time.Date);
        if (IsInProportion) return PeriodText.Of(day.InYear(CalendarPeriod.UnknownYear));
        return PeriodText.Of(time.Date is { Month: 1, Day: 1 } ? CalendarPeriod.OfYear(time.Year) : time.Date.Day == 1 ? CalendarPeriod.OfMonth(time.Year, time.Month) : day);
    }

    private static double Hours(LocalDateTime from, LocalDateTime until) => Period.Between(from, until, PeriodUnits.Hours | PeriodUnits.Minutes) is var p ? p.Hours + (p.Minutes / 60.0) : 0;
}
