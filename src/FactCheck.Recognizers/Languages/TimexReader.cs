using System.Globalization;
using FactCheck.Temporal;

namespace FactCheck.Recognizers.Languages;

/// <summary>Reads the parts of the library's timexes as values of ours.</summary>
internal static class TimexReader
{
    /// <summary>A day or a coarser period; its year may be open (<c>XXXX</c>). Of «XXXX-WXX-1» only that it is a day.</summary>
    /// <returns>Null for what is no such period.</returns>
    public static CalendarPeriod? Period(string timex)
    {
        if (SeasonOf(timex) is > 0 and var season) return CalendarPeriod.PartOfYear(Granularity.Season, CalendarPeriod.UnknownYear, season);
        var parts = timex.Split('-');
        if (parts[0].Length != 4 || YearOf(parts[0]) is not { } year) return null;
        return parts switch
        {
            [_] => CalendarPeriod.OfYear(year),
            [_, "WXX", _] => CalendarPeriod.Open(Granularity.Day),
            [_, ['W', .. var week]] when Number(week) is { } number => CalendarPeriod.PartOfYear(Granularity.Week, year, number),
            [_, ['W', .. var week], "WE"] when Number(week) is { } number => CalendarPeriod.PartOfYear(Granularity.Weekend, year, number),
            [_, var code] when SeasonOf(code) is > 0 and var index => CalendarPeriod.PartOfYear(Granularity.Season, year, index),
            [_, var month] when Number(month) is { } number => CalendarPeriod.OfMonth(year, number),
            [_, "XX", var day] when Number(day) is { } number => CalendarPeriod.OfDay(year, 0, number),
            [_, var month, var day] when Number(month) is { } m && Number(day) is { } d => CalendarPeriod.OfDay(year, m, d),
            _ => null,
        };
    }

    /// <summary>A time of day: <c>T19</c>, <c>T08:30</c>, <c>T10:30:15</c>, <c>TMO</c>; its date is open.</summary>
    /// <returns>Null for what is no time of day that we have: <c>TDT</c>, the daytime.</returns>
    public static CalendarPeriod? Time(string timex)
    {
        if (PartOf(timex) is var part && part != PartOfDay.None) return CalendarPeriod.TimeOnly(part);
        if (timex.Length < 3 || timex[0] != 'T') return null;
        var parts = timex[1..].Split(':').Select(Number).ToArray();
        if (parts.Any(p => p is null) || parts.Length > 3) return null;
        var granularity = parts.Length switch { 1 => Granularity.Hour, 2 => Granularity.Minute, _ => Granularity.Second };
        return CalendarPeriod.TimeOnly(granularity, parts[0]!.Value, parts.ElementAtOrDefault(1) ?? 0, parts.ElementAtOrDefault(2) ?? 0);
    }

    /// <summary>A length: <c>PT1H40M</c>, <c>P0.5Y</c>, <c>P3D</c>. Of more than two units the smallest are left out.</summary>
    public static TemporalAmount? Amount(string timex)
    {
        if (timex.Length < 3 || timex[0] != 'P') return null;
        var counts = new List<(decimal Count, TemporalUnit Unit)>();
        var isTime = false;
        for (int at = 1, start = 1; at < timex.Length; at++)
        {
            if (char.IsAsciiDigit(timex[at]) || timex[at] == '.') continue;
            if (timex[at] == 'T') isTime = true;
            else if (UnitOf(timex[at], isTime) is { } unit && decimal.TryParse(timex.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)) counts.Add((count, unit));
            else return null;
            start = at + 1;
        }

        return counts switch
        {
            [] => null,
            [var (count, unit)] => TemporalAmount.Of(count, unit),
            [var (count, unit), var (minor, minorUnit), ..] => TemporalAmount.Of(count, unit, (int)Math.Min(minor, TemporalAmount.MaxCount), minorUnit),
        };
    }

    private static int? YearOf(string text) => text == "XXXX" ? CalendarPeriod.UnknownYear : Number(text);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int SeasonOf(string code) => code switch { "SP" => 1, "SU" => 2, "FA" => 3, "WI" => 4, _ => 0 };

    private static PartOfDay PartOf(string code) => code switch
    {
        "TMO" => PartOfDay.Morning,
        "TMI" => PartOfDay.Noon,
        "TAF" => PartOfDay.Afternoon,
        "TEV" => PartOfDay.Evening,
        "TNI" => PartOfDay.Night,
        _ => PartOfDay.None,
    };

    private static TemporalUnit? UnitOf(char code, bool isTime) => (code, isTime) switch
    {
        ('Y', false) => TemporalUnit.Year,
        ('M', false) => TemporalUnit.Month,
        ('W', false) => TemporalUnit.Week,
        ('D', false) => TemporalUnit.Day,
        ('H', true) => TemporalUnit.Hour,
        ('M', true) => TemporalUnit.Minute,
        ('S', true) => TemporalUnit.Second,
        _ => null,
    };
}
