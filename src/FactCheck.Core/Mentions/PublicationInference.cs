using FactCheck.Articles;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Mentions;

/// <summary>
/// Works out an unknown day of publication from the days that an article names: news speaks of the last days before it, so the
/// latest named day is near it, in the first year in which it comes after the days that the article gives with their year, or
/// else in the one nearest to the months it gives so, which may be past or planned. Years alone tell nothing: four articles in
/// five name other years than their own more often.
/// </summary>
internal static class PublicationInference
{
    /// <summary>How far ahead an article may date what is planned.</summary>
    private const int DaysAhead = 45;

    /// <summary>Infers the publication from mentions that were resolved without an anchor.</summary>
    /// <returns>Null if no day and year can be made out.</returns>
    public static Publication? Infer(IReadOnlyList<Mention> mentions)
    {
        var periods = mentions.Where(m => m.Temporal is { Kind: not (TemporalKind.Duration or TemporalKind.Set), IsValid: true })
            .Select(m => m.Temporal!.Value.Start).ToArray();
        var days = periods.Where(p => !p.HasYear && p.Granularity >= Granularity.Day && p is { Day: > 0, Index: > 0 }).Select(p => new AnnualDate(p.Index, p.Day)).Distinct().ToArray();
        var stated = periods.Where(p => p.HasYear && p.TryGetLocalInterval(out _, out _)).ToArray();
        if (days.Length == 0) return LatestStatedDay(stated);
        var latest = Latest(days);
        return (FirstAfter(latest, StartsOf(stated, Granularity.Day)) ?? Nearest(latest, StartsOf(stated, Granularity.Month))) is { } day
            ? new Publication(day, IsInferred: true) : null;
    }

    /// <summary>The day in the first year in which it does not lie well before the latest of some days.</summary>
    private static LocalDate? FirstAfter(AnnualDate day, LocalDate[] days)
    {
        if (days.Length == 0) return null;
        var earliest = days.Max().PlusDays(-DaysAhead);
        return day.InYear(earliest.Year) is var inYear && inYear >= earliest ? inYear : day.InYear(earliest.Year + 1);
    }

    /// <summary>The day in the year in which it is nearest to one of some days.</summary>
    private static LocalDate? Nearest(AnnualDate day, LocalDate[] days) => days
        .SelectMany(d => new[] { day.InYear(d.Year - 1), day.InYear(d.Year), day.InYear(d.Year + 1) }).Distinct().Order()
        .Select(d => (LocalDate?)d).MinBy(d => days.Min(other => Math.Abs(Period.DaysBetween(d!.Value, other))));

    private static LocalDate[] StartsOf(CalendarPeriod[] periods, Granularity finest) =>
        [.. periods.Where(p => p.Granularity >= finest && p.Year is > 1 and < 9998).Select(StartOf)];

    private static LocalDate StartOf(CalendarPeriod period)
    {
        period.TryGetLocalInterval(out var start, out _);
        return start.Date;
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
}
