using FactCheck.Text;
using NodaTime;

namespace FactCheck.Temporal;

/// <summary>
/// What a time expression means: a calendar period or a range of them, a length of time, or a repeated time. What the text and
/// its anchor do not tell stays open (<c>XXXX-11-24</c>).
/// </summary>
public readonly record struct TemporalValue
{
    private TemporalValue(TemporalKind kind, CalendarPeriod start, CalendarPeriod end, TemporalAmount amount, TemporalAmount maxAmount, bool isRange)
    {
        Kind = kind;
        Start = start;
        End = end;
        Amount = amount;
        MaxAmount = maxAmount;
        IsRange = isRange;
    }

    /// <summary>The type of the expression.</summary>
    public TemporalKind Kind { get; }

    /// <summary>The period of a date or time; of a range, its first period.</summary>
    public CalendarPeriod Start { get; }

    /// <summary>The last period of a range, included; otherwise the same as <see cref="Start"/>.</summary>
    public CalendarPeriod End { get; }

    /// <summary>The length of a duration; of a set, the time from one occurrence to the next.</summary>
    public TemporalAmount Amount { get; }

    /// <summary>The larger length of «3 đến 5 năm»; otherwise the same as <see cref="Amount"/>.</summary>
    public TemporalAmount MaxAmount { get; }

    /// <summary>Whether the expression names two ends: «từ 22 đến 24/10».</summary>
    public bool IsRange { get; }

    /// <summary>The words that loosen or bound the value, and the third of the period it means (đầu, giữa, cuối).</summary>
    public Hedge Hedge { get; init; }

    /// <summary>
    /// The stated zone: an IANA identifier, an offset such as <c>+07:00</c>, <c>US</c> for «giờ Mỹ», <c>local</c> for
    /// «giờ địa phương», or null if none is stated.
    /// </summary>
    public string? Zone { get; init; }

    /// <summary>
    /// Of «giờ địa phương», the IANA identifier of the zone of the place that the sentence names; null if it names none, and
    /// where <see cref="Zone"/> is not <c>local</c>.
    /// </summary>
    public string? LocalZone { get; init; }

    /// <summary>Whether the text says «giờ địa phương» of a place that is not known.</summary>
    internal bool IsZoneOpen => Zone == ZoneTable.Local && LocalZone is null;

    /// <summary>The day of the week that the text names beside a date (so that the two can be compared), or <see cref="IsoDayOfWeek.None"/>.</summary>
    public IsoDayOfWeek StatedWeekday { get; init; }

    /// <summary>Whether the calendar has such a time: false for 31/4, 24/13, 29/2/2025.</summary>
    public bool IsValid => Kind is TemporalKind.Duration or TemporalKind.Set || (Start.IsValid && End.IsValid);

    /// <summary>A single period.</summary>
    public static TemporalValue Of(CalendarPeriod period) =>
        new(period.Granularity >= Granularity.PartOfDay ? TemporalKind.Time : TemporalKind.Date, period, period, default, default, isRange: false);

    /// <summary>A range of periods, both included.</summary>
    public static TemporalValue Range(CalendarPeriod first, CalendarPeriod last) =>
        new(first.Granularity >= Granularity.PartOfDay ? TemporalKind.Time : TemporalKind.Date, first, last, default, default, isRange: true);

    /// <summary>A length of time.</summary>
    public static TemporalValue Duration(TemporalAmount amount) => new(TemporalKind.Duration, default, default, amount, amount, isRange: false);

    /// <summary>A length of time between two, both included.</summary>
    public static TemporalValue DurationRange(TemporalAmount shortest, TemporalAmount longest) =>
        new(TemporalKind.Duration, default, default, shortest, longest, isRange: true);

    /// <summary>A time that comes again every <paramref name="every"/>; <paramref name="when"/> says when in it, if that is said.</summary>
    public static TemporalValue Set(TemporalAmount every, CalendarPeriod when = default) => new(TemporalKind.Set, when, when, every, every, isRange: false);

    /// <summary>The value in the notation of TIMEX3; ranges as <c>first/last</c>.</summary>
    public string ToTimex() => Kind switch
    {
        TemporalKind.Duration => IsRange ? $"{Amount.ToTimex()}/{MaxAmount.ToTimex()}" : Amount.ToTimex(),
        TemporalKind.Set => StatedWeekday != IsoDayOfWeek.None ? $"XXXX-WXX-{(int)StatedWeekday}"
            : Start.Granularity != Granularity.None ? Start.ToTimex() : Amount.ToTimex(),
        _ => IsRange ? $"{Start.ToTimex()}/{End.ToTimex()}" : Start.ToTimex(),
    };

    /// <summary>The instants that a date or time covers: the first included, the last excluded. <see cref="Hedge"/> is not applied.</summary>
    /// <param name="articleZone">The zone where the text states none, or «giờ địa phương» of a place that is not known.</param>
    /// <param name="interval">The instants.</param>
    /// <returns>False for durations and sets, and if the value is open or does not exist.</returns>
    public bool TryGetInterval(DateTimeZone articleZone, out Interval interval)
    {
        interval = default;
        if (Kind is TemporalKind.Duration or TemporalKind.Set) return false;
        if (!Start.TryGetLocalInterval(out var start, out var startEnd)) return false;
        var end = startEnd;
        if (IsRange && !End.TryGetLocalInterval(out _, out end)) return false;
        if (end < start) return false;
        var zone = ZoneTable.Find(LocalZone ?? Zone) ?? articleZone;
        interval = new Interval(zone.AtLeniently(start).ToInstant(), zone.AtLeniently(end).ToInstant());
        return true;
    }

    /// <summary>The value as an Extended Date/Time Format string (EDTF): <c>2013-11-24</c>, <c>2013-10-22/2013-10-24</c>, <c>XXXX-11-24</c>, <c>199X</c>.</summary>
    /// <remarks>
    /// EDTF has no parts of the day, weeks, or lengths: a part of the day is given as its day, a week as the range of its
    /// days, a length in ISO 8601. <c>~</c> marks khoảng.
    /// </remarks>
    public string ToEdtf() => Kind is TemporalKind.Duration or TemporalKind.Set ? ToTimex()
        : (IsRange ? EdtfRange() : Start.ToEdtf()) + (Hedge.HasFlag(Hedge.Approximately) && !IsRange && Start.Granularity <= Granularity.Day ? "~" : "");

    /// <summary>From the first day to the last, where the ends are weeks, which are ranges themselves.</summary>
    private string EdtfRange() => $"{Start.ToEdtf().Split('/')[0]}/{End.ToEdtf().Split('/')[^1]}";

    /// <summary>The same value in another year, which both ends of a range take.</summary>
    internal TemporalValue InYear(int year) => Between(Start.InYear(year), End.InYear(year));

    /// <summary>The same time on another day.</summary>
    internal TemporalValue OnDay(LocalDate day) => Between(Start.OnDay(day), End.OnDay(day));

    private TemporalValue Between(CalendarPeriod start, CalendarPeriod end) =>
        new(Kind, start, end, Amount, MaxAmount, IsRange) { Hedge = Hedge, Zone = Zone, LocalZone = LocalZone, StatedWeekday = StatedWeekday };

    /// <inheritdoc cref="ToTimex"/>
    public override string ToString() => ToTimex();
}
