using FactCheck.Articles;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Mentions;

/// <summary>
/// Works out an unknown day of publication from the days that an article names: news speaks of the last days before it, so the
/// latest named day is near it, in the year that brings it closest to the years the article states.
/// </summary>
internal static class PublicationInference
{
    /// <summary>Infers the publication from mentions that were resolved without an anchor.</summary>
    /// <returns>Null if no day and year can be made out.</returns>
    public static Publication? Infer(IReadOnlyList<Mention> mentions)
    {
        var periods = mentions.Where(m => m.Temporal is { Kind: not (TemporalKind.Duration or TemporalKind.Set), IsValid: true })
            .Select(m => m.Temporal!.Value.Start).ToArray();
        var stated = periods.Where(p => p.HasYear && p.TryGetLocalInterval(out _, out _)).ToArray();
        var days = periods.Where(p => !p.HasYear && p.Granularity >= Granularity.Day && p is { Day: > 0, Index: > 0 }).Select(p => new AnnualDate(p.Index, p.Day)).Distinct().ToArray();
        if (days.Length == 0) return LatestStatedDay(stated);
        if (stated.Length == 0) return null;
        var latest = Latest(days);
        var day = stated.SelectMany(p => new[] { p.Year - 1, p.Year, p.Year + 1 }).Where(y => y is > 0 and < 9999).Distinct().Order()
            .Select(latest.InYear)
            .MinBy(d => stated.Min(p => Distance(d, p)));
        return new Publication(day, IsInferred: true);
    }

    private static Publication? LatestStatedDay(CalendarPeriod[] stated)
    {
        var days = stated.Select(p => p.TryGetDate(out var date) ? date : (LocalDate?)null).OfType<LocalDate>().ToArray();
        return days.Length == 0 ? null : new Publication(days.Max(), IsInferred: true);
    }

    /// <summary>The day before the longest stretch of the year in which no day is named.</summary>
    private static AnnualDate Latest(AnnualDate[] days)
    {
        var sorted = days.Order().ToArray();
        var latest = sorted[^1];
        var longest = Gap(sorted[^1], sorted[0]);
        for (var i = 0; i + 1 < sorted.Length; i++)
        {
            if (Gap(sorted[i], sorted[i + 1]) <= longest) continue;
            longest = Gap(sorted[i], sorted[i + 1]);
            latest = sorted[i];
        }

        return latest;
    }

    private static int Gap(AnnualDate from, AnnualDate to)
    {
        var days = Period.DaysBetween(from.InYear(2001), to.InYear(2001));
        return days > 0 ? days : days + 365;
    }

    private static int Distance(LocalDate day, CalendarPeriod period)
    {
        period.TryGetLocalInterval(out var start, out var end);
        return day < start.Date ? Period.DaysBetween(day, start.Date) : day >= end.Date ? Period.DaysBetween(end.Date, day) + 1 : 0;
    }
}
