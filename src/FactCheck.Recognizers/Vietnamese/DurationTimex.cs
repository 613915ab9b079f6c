using System.Globalization;
using FactCheck.Temporal;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>
/// Lengths of time as the library's classes can read them: a whole number of one unit, or hours, minutes and seconds. So «1 năm
/// rưỡi» is <c>P18M</c> and «2,5 giờ» <c>PT2H30M</c>; <c>P1Y6M</c> and <c>PT2.5H</c> they cannot read.
/// </summary>
internal static class DurationTimex
{
    /// <summary>What «vài», «nhiều» count as: the English model takes «a few days» for three.</summary>
    private const decimal Few = 3;

    /// <summary>From coarse to fine, each with its code and its seconds; the library counts 30 days a month and 365 a year.</summary>
    private static readonly (string Code, decimal Seconds)[] Units =
        [("Y", 365 * 86400), ("M", 30 * 86400), ("W", 7 * 86400), ("D", 86400), ("H", 3600), ("M", 60), ("S", 1)];

    private const int Year = 0, Month = 1, Week = 2, Day = 3, Hour = 4, Minute = 5, Second = 6;

    /// <summary>The timex of a length, and its seconds.</summary>
    public static (string Timex, string Seconds) Of(in TemporalAmount amount)
    {
        var (unit, factor) = UnitOf(amount.Unit);
        var count = (amount.IsVague ? Few : amount.Count) * factor;
        var isWritten = amount.Minor == 0 && count == decimal.Truncate(count);
        if (amount.Minor > 0)
        {
            var (minor, minorFactor) = UnitOf(amount.MinorUnit);
            (count, unit) = (Convert(count, unit, minor) + amount.Minor * minorFactor, minor);
        }

        while (count != decimal.Truncate(count) && unit != Second) (count, unit) = (Convert(count, unit, Finer(unit)), Finer(unit));
        count = decimal.Round(count);
        var seconds = count * Units[unit].Seconds;
        return (isWritten || unit < Minute ? Timex(count, unit) : Clock(seconds), Text(seconds));
    }

    private static string Timex(decimal count, int unit) => (unit >= Hour ? "PT" : "P") + Text(count) + Units[unit].Code;

    /// <summary>Hours, minutes and seconds, those that are there.</summary>
    public static string Clock(decimal seconds)
    {
        var (hours, minutes, rest) = (decimal.Truncate(seconds / 3600), decimal.Truncate(seconds / 60) % 60, seconds % 60);
        return "PT" + Part(hours, 'H') + Part(minutes, 'M') + (rest > 0 || seconds == 0 ? Text(rest) + 'S' : "");
    }

    private static string Part(decimal count, char code) => count > 0 ? Text(count) + code : "";

    /// <summary>A month has no whole number of weeks: it is converted into days.</summary>
    private static int Finer(int unit) => unit == Month ? Day : unit + 1;

    private static decimal Convert(decimal count, int from, int to) =>
        from == Year && to == Month ? count * 12 : count * Units[from].Seconds / Units[to].Seconds;

    private static (int Unit, int Factor) UnitOf(TemporalUnit unit) => unit switch
    {
        TemporalUnit.Second => (Second, 1),
        TemporalUnit.Minute => (Minute, 1),
        TemporalUnit.Hour => (Hour, 1),
        TemporalUnit.Day => (Day, 1),
        TemporalUnit.Week => (Week, 1),
        TemporalUnit.Month => (Month, 1),
        TemporalUnit.Quarter => (Month, 3),
        TemporalUnit.Year => (Year, 1),
        TemporalUnit.Decade => (Year, 10),
        _ => (Year, 100),
    };

    private static string Text(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);
}
