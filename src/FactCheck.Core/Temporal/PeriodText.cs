using System.Globalization;

namespace FactCheck.Temporal;

/// <summary>Calendar periods and lengths of time as people write them.</summary>
public static class PeriodText
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly LocalizedText[] Seasons = [new("spring", "xuân"), new("summer", "hè"), new("autumn", "thu"), new("winter", "đông")];

    /// <summary>A period: «24 Nov 2025», «sáng 24/11/2025»; what is not known of it is left out.</summary>
    public static LocalizedText Of(CalendarPeriod period) => period.Granularity switch
    {
        Granularity.None => new("?", "?"),
        Granularity.Century => OfCentury(period.Year / 100 + 1),
        Granularity.Decade => new(Invariant($"{period.Year}s"), Invariant($"thập niên {period.Year}")),
        Granularity.Year when !period.HasYear => new("year ?", "năm ?"),
        Granularity.Year => new(Year(period, ""), $"năm {Year(period, "")}"),
        Granularity.Half => new(Invariant($"H{period.Index}{Year(period, " ")}"), $"nửa {(period.Index == 1 ? "đầu" : "cuối")} năm{Year(period, " ")}"),
        Granularity.Quarter when period.Index == 0 => new("Q?", "quý ?"),
        Granularity.Quarter => new(Invariant($"Q{period.Index}{Year(period, " ")}"), Invariant($"quý {period.Index}{Year(period, "/")}")),
        Granularity.Season => OfSeason(period),
        Granularity.Month => new($"{Month(period)}{Year(period, " ")}", Invariant($"tháng {period.Index}{Year(period, "/")}")),
        Granularity.Week => OfDays(period, new("week", "tuần")),
        Granularity.Weekend => OfDays(period, new("weekend", "cuối tuần")),
        Granularity.Day => OfDay(period),
        _ => OfTime(period),
    };

    /// <summary>A length of time: «1 hour 40 minutes», «vài ngày».</summary>
    public static LocalizedText OfAmount(TemporalAmount amount)
    {
        var major = amount.IsVague ? Vague(amount.Unit) : Count(amount.Count, amount.Unit);
        return amount.Minor == 0 ? major : Join(major, " ", Count(amount.Minor, amount.MinorUnit));
    }

    private static LocalizedText OfCentury(int number)
    {
        var suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return new(Invariant($"{number}{suffix} century"), Invariant($"thế kỷ {number}"));
    }

    private static LocalizedText OfSeason(CalendarPeriod period)
    {
        var season = Seasons[Math.Clamp(period.Index, 1, Seasons.Length) - 1];
        return new($"{season.English}{Year(period, " ")}", $"{season.Vietnamese}{Year(period, " ")}");
    }

    /// <summary>A week by its first and last day: nobody counts weeks.</summary>
    private static LocalizedText OfDays(CalendarPeriod period, LocalizedText name)
    {
        if (!period.TryGetLocalInterval(out var start, out var end)) return name;
        var (first, last) = (CalendarPeriod.OfDay(start.Date), CalendarPeriod.OfDay(end.Date.PlusDays(-1)));
        return Join(name, " ", Join(OfDay(first.Year == last.Year ? first.InYear(CalendarPeriod.UnknownYear) : first), "–", OfDay(last)));
    }

    private static LocalizedText OfDay(CalendarPeriod period) => period.Index == 0
        ? new(Invariant($"day {period.Day}"), Invariant($"ngày {period.Day}"))
        : new(Invariant($"{period.Day} {Month(period)}{Year(period, " ")}"), Invariant($"{period.Day}/{period.Index}{Year(period, "/")}"));

    private static LocalizedText OfTime(CalendarPeriod period)
    {
        var time = period.Granularity == Granularity.PartOfDay ? Of(period.PartOfDay) : Clock(period);
        if (period.IsTimeOnly) return time;
        var day = OfDay(period);
        return new($"{day.English}, {time.English}", $"{time.Vietnamese} {day.Vietnamese}");
    }

    private static LocalizedText Clock(CalendarPeriod period)
    {
        var text = Invariant($"{period.Hour}:{period.Minute:00}");
        if (period.Granularity == Granularity.Second) text += Invariant($":{period.Second:00}");
        return new(text, text);
    }

    private static LocalizedText Of(PartOfDay part) => part switch
    {
        PartOfDay.Dawn => new("before dawn", "rạng sáng"),
        PartOfDay.Morning => new("morning", "sáng"),
        PartOfDay.Noon => new("noon", "trưa"),
        PartOfDay.Afternoon => new("afternoon", "chiều"),
        PartOfDay.Evening => new("evening", "tối"),
        _ => new("night", "đêm"),
    };

    private static LocalizedText Count(decimal count, TemporalUnit unit)
    {
        var number = count.ToString("0.###", CultureInfo.InvariantCulture);
        var name = Of(unit);
        return new($"{number} {(count == 1 ? name.English : Plural(unit))}", $"{number.Replace('.', ',')} {name.Vietnamese}");
    }

    private static LocalizedText Vague(TemporalUnit unit) => new($"some {Plural(unit)}", $"vài {Of(unit).Vietnamese}");

    private static string Plural(TemporalUnit unit) => unit == TemporalUnit.Century ? "centuries" : Of(unit).English + "s";

    private static LocalizedText Of(TemporalUnit unit) => unit switch
    {
        TemporalUnit.Second => new("second", "giây"),
        TemporalUnit.Minute => new("minute", "phút"),
        TemporalUnit.Hour => new("hour", "giờ"),
        TemporalUnit.Day => new("day", "ngày"),
        TemporalUnit.Week => new("week", "tuần"),
        TemporalUnit.Month => new("month", "tháng"),
        TemporalUnit.Quarter => new("quarter", "quý"),
        TemporalUnit.Year => new("year", "năm"),
        TemporalUnit.Decade => new("decade", "thập niên"),
        _ => new("century", "thế kỷ"),
    };

    private static string Month(CalendarPeriod period) => period.Index is >= 1 and <= 12 ? Months[period.Index - 1] : "?";

    private static string Year(CalendarPeriod period, string separator) => period.HasYear ? Invariant($"{separator}{period.Year}") : "";

    private static LocalizedText Join(LocalizedText left, string separator, LocalizedText right) =>
        new(left.English + separator + right.English, left.Vietnamese + separator + right.Vietnamese);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
