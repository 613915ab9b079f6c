using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>The two years in which a day or month without its year may lie, as the library chooses them.</summary>
internal static class OpenYear
{
    /// <summary>A leap day is at most eight years from the next.</summary>
    private const int Reach = 8;

    /// <summary>
    /// The year of the next such day or month that is not over, and that of the one before: on 25/11/2025 «24/11» lies in 2025 or
    /// 2026, «25/11» and «tháng 11» in 2024 or 2025.
    /// </summary>
    /// <returns>Null if the calendar never has such a day.</returns>
    public static (int Past, int Future)? Around(CalendarPeriod period, LocalDate today)
    {
        var day = period.Granularity >= Granularity.Day ? CalendarPeriod.OfDay(period.Year, period.Index, period.Day) : period;
        var years = Enumerable.Range(today.Year - Reach, 2 * Reach + 1).Where(y => day.InYear(y).TryGetLocalInterval(out _, out _)).ToArray();
        var next = Array.FindIndex(years, y => day.InYear(y).TryGetLocalInterval(out _, out var end) && end.Date > today);
        return next > 0 ? (years[next - 1], years[next]) : null;
    }
}
