using NodaTime;

namespace FactCheck.Temporal;

/// <summary>
/// Chooses the year of a day or month that is named without one: the nearest in the direction that the sentence gives, and
/// without such a hint the year of the anchor unless another is much nearer, the past before the future.
/// </summary>
internal static class YearChoice
{
    private const double OtherYear = 150;

    /// <summary>Chooses a year.</summary>
    /// <param name="today">The anchor.</param>
    /// <param name="month">1 to 12; other months do not exist and get the anchor's year.</param>
    /// <param name="day">The day of the month, or 0 for the month as a whole.</param>
    /// <param name="direction">What the expression itself says (tới, vừa qua), or null.</param>
    /// <param name="tense">What the sentence says.</param>
    /// <param name="known">The year that the article gave with this month before, or null.</param>
    public static int Choose(LocalDate today, int month, int day, int? direction, int tense, int? known)
    {
        if (month is < 1 or > 12 || today.Year is < 10 or > 9000) return today.Year;
        var best = today.Year;
        var bestCost = double.MaxValue;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            var cost = Cost(today, Distance(today, year, month, day), year, direction, tense);
            if (year == known) cost *= 0.2;
            if (cost >= bestCost) continue;
            best = year;
            bestCost = cost;
        }

        return known is { } given && Math.Abs(given - best) == 1 && direction is null && bestCost > 300 ? given : best;
    }

    /// <summary>How unlikely a day so many days from the anchor is meant.</summary>
    public static double Cost(LocalDate today, int days, int year, int? direction, int tense)
    {
        var penalty = year == today.Year || direction is -1 or 1 ? 0 : tense > 0 ? 30 : OtherYear;
        if (direction is 1 or -1) return days * direction.Value >= 0 ? Math.Abs(days) : 10000 + Math.Abs(days);
        var (past, future) = tense switch { > 0 => (3.0, 1.0), < 0 => (1.0, 2.5), _ => (1.0, 2.2) };
        return penalty + (days < 0 ? -days * past : days * future);
    }

    /// <summary>Days from the anchor to the day, or to the nearest day of the month; below 0 if it is past.</summary>
    private static int Distance(LocalDate today, int year, int month, int day)
    {
        if (day > 0) return Period.DaysBetween(today, new LocalDate(year, month, 1)) + day - 1;
        var first = new LocalDate(year, month, 1);
        if (today < first) return Period.DaysBetween(today, first);
        var last = first.With(DateAdjusters.EndOfMonth);
        return today <= last ? 0 : Period.DaysBetween(today, last);
    }
}
