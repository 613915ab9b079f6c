using FactCheck.Text;
using NodaTime;

namespace FactCheck.Temporal;

/// <summary>
/// Compares what two time expressions mean: dates and times by the instants they cover, lengths by their seconds. Symmetric.
/// <list type="bullet">
/// <item>đầu, giữa, cuối mean the first, second and last third of a period.</item>
/// <item>Two parts of a day agree if they share half of the shorter one: «trưa» and «chiều» do, «chiều» and «tối» do not.</item>
/// <item>khoảng widens a period by a half of its own length on both sides, and a length by a quarter; «khoảng 13 giờ» is within 45 minutes of one o'clock.</item>
/// <item>gần, hơn, ít nhất, tối đa make a length open on their side; gần and hơn reach a quarter of it further.</item>
/// <item>«vài ngày» is two to twelve of them beside what is counted in another unit; in the same unit it agrees with any number.</item>
/// <item>A year that is open agrees with any year; two times of day without a date are of one day; «giờ địa phương» of an unknown place with any zone.</item>
/// </list>
/// </summary>
public static class TemporalComparison
{
    private const double LengthSlack = 0.25;
    private const double OpenEnd = 1e15;
    private const int FewestOfVague = 2, MostOfVague = 12;
    private static readonly LocalDate AnyDay = new(2000, 1, 1);
    private static readonly Duration ClockSlack = Duration.FromMinutes(45);
    private static readonly Duration UnknownPlace = Duration.FromHours(14);

    /// <summary>Compares two values that are said of the same thing.</summary>
    /// <param name="left">One value.</param>
    /// <param name="leftZone">The zone of its article, which holds where the text states none.</param>
    /// <param name="right">The other value.</param>
    /// <param name="rightZone">The zone of its article.</param>
    public static TemporalVerdict Compare(in TemporalValue left, DateTimeZone leftZone, in TemporalValue right, DateTimeZone rightZone)
    {
        ArgumentNullException.ThrowIfNull(leftZone);
        ArgumentNullException.ThrowIfNull(rightZone);
        if (left == right && leftZone.Equals(rightZone)) return TemporalVerdict.Same;
        if (IsLength(left) != IsLength(right)) return TemporalVerdict.Different;
        if (left.Kind == TemporalKind.Set || right.Kind == TemporalKind.Set) return CompareSets(left, right);
        if (left.Kind == TemporalKind.Duration) return CompareLengths(left, right);
        return CompareTimes(left, leftZone, right, rightZone);
    }

    /// <summary>Compares two values of articles that are both written in the same zone.</summary>
    /// <inheritdoc cref="Compare(in TemporalValue, DateTimeZone, in TemporalValue, DateTimeZone)"/>
    public static TemporalVerdict Compare(in TemporalValue left, in TemporalValue right, DateTimeZone zone) => Compare(left, zone, right, zone);

    private static bool IsLength(in TemporalValue value) => value.Kind is TemporalKind.Duration or TemporalKind.Set;

    private static TemporalVerdict CompareSets(in TemporalValue left, in TemporalValue right) =>
        left.Kind == right.Kind && left.ToTimex() == right.ToTimex() ? TemporalVerdict.Same : TemporalVerdict.Different;

    private static TemporalVerdict CompareLengths(in TemporalValue left, in TemporalValue right)
    {
        // «nhiều giờ» may be any number of hours.
        if (left.Amount.Unit == right.Amount.Unit && (left.Amount.IsVague || right.Amount.IsVague)) return left.Amount == right.Amount ? TemporalVerdict.Same : TemporalVerdict.Compatible;
        var (leftMin, leftMax) = LengthOf(left);
        var (rightMin, rightMax) = LengthOf(right);
        if (left.Hedge == right.Hedge && leftMin == rightMin && leftMax == rightMax) return TemporalVerdict.Same;
        return Math.Max(leftMin, rightMin) <= Math.Min(leftMax, rightMax) ? TemporalVerdict.Compatible : TemporalVerdict.Different;
    }

    private static (double Min, double Max) LengthOf(in TemporalValue value)
    {
        var min = (double)Few(value.Amount, FewestOfVague).MinSeconds;
        var max = (double)Few(value.IsRange ? value.MaxAmount : value.Amount, MostOfVague).MaxSeconds;
        if (value.Hedge.HasFlag(Hedge.Approximately)) (min, max) = (min * (1 - LengthSlack), max * (1 + LengthSlack));
        if (value.Hedge.HasFlag(Hedge.LessThan)) min *= 1 - LengthSlack;
        if (value.Hedge.HasFlag(Hedge.MoreThan)) max *= 1 + LengthSlack;
        if (value.Hedge.HasFlag(Hedge.AtLeast)) max = OpenEnd;
        if (value.Hedge.HasFlag(Hedge.AtMost)) min = 0;
        return (min, max);
    }

    /// <summary>A number of units in the place of one that is not said.</summary>
    private static TemporalAmount Few(in TemporalAmount amount, int count) => amount.IsVague ? TemporalAmount.Of(count, amount.Unit) : amount;

    private static TemporalVerdict CompareTimes(in TemporalValue left, DateTimeZone leftZone, in TemporalValue right, DateTimeZone rightZone)
    {
        var (first, second) = ShareDate(left, right);
        // «giờ địa phương» of both is that of the one place where it happened, wherever the articles were written.
        if (first.IsZoneOpen && second.IsZoneOpen) leftZone = rightZone = DateTimeZone.Utc;
        if (!TryGetInstants(first, leftZone, out var a) || !TryGetInstants(second, rightZone, out var b)) return CompareOpen(left, right);
        var zonesKnown = first.IsZoneOpen == second.IsZoneOpen;
        if (a == b && zonesKnown) return TemporalVerdict.Same;
        if (!zonesKnown) a = Widen(a, UnknownPlace);
        var shared = Duration.Min(a.End - b.Start, b.End - a.Start);
        var needed = IsPartOfDay(first) && IsPartOfDay(second) ? Duration.Min(a.Duration, b.Duration) / 2 : Duration.Epsilon;
        return shared >= needed ? TemporalVerdict.Compatible : TemporalVerdict.Different;
    }

    /// <summary>«chiều 22/10»: a part of a day, whose borders are loose.</summary>
    private static bool IsPartOfDay(in TemporalValue value) => !value.IsRange && value.Start.Granularity == Granularity.PartOfDay;

    /// <summary>A year that one leaves open is taken to be the other's; two times of day without a date are of one day.</summary>
    private static (TemporalValue Left, TemporalValue Right) ShareDate(in TemporalValue left, in TemporalValue right)
    {
        if (left is { IsRange: false, Start.IsTimeOnly: true } && right is { IsRange: false, Start.IsTimeOnly: true }) return (left.OnDay(AnyDay), right.OnDay(AnyDay));
        if (left.Start.HasYear == right.Start.HasYear) return left.Start.HasYear ? (left, right) : (left.InYear(2000), right.InYear(2000));
        return left.Start.HasYear ? (left, right.InYear(left.Start.Year)) : (left.InYear(right.Start.Year), right);
    }

    /// <summary>A time without a date beside a date, days without a month and days that do not exist have no instants: only the same words agree.</summary>
    private static TemporalVerdict CompareOpen(in TemporalValue left, in TemporalValue right)
    {
        if (left.ToTimex() == right.ToTimex() && (left.LocalZone ?? left.Zone) == (right.LocalZone ?? right.Zone)) return left.Hedge == right.Hedge ? TemporalVerdict.Same : TemporalVerdict.Compatible;
        var isOpen = !left.Start.HasYear || !right.Start.HasYear;
        return isOpen && left.IsValid && right.IsValid && (left.Start.Day == 0 || right.Start.Day == 0) && !(left.Start.IsTimeOnly && right.Start.IsTimeOnly)
            ? TemporalVerdict.Compatible : TemporalVerdict.Different;
    }

    private static bool TryGetInstants(in TemporalValue value, DateTimeZone zone, out Interval interval)
    {
        if (!value.TryGetInterval(zone, out interval)) return false;
        var third = interval.Duration / 3;
        interval = value.IsRange ? interval : (value.Hedge & (Hedge.Start | Hedge.Middle | Hedge.End)) switch
        {
            Hedge.Start => new Interval(interval.Start, interval.Start + third),
            Hedge.Middle => new Interval(interval.Start + third, interval.End - third),
            Hedge.End => new Interval(interval.End - third, interval.End),
            _ => interval,
        };
        // «khoảng 13 giờ» is a moment before or after one, not any minute of the hour.
        if (value.Hedge.HasFlag(Hedge.Approximately) && value.Start.Granularity >= Granularity.Hour) interval = new Interval(interval.Start - ClockSlack, interval.Start + ClockSlack);
        // Weeks are counted loosely: «ba tuần trước» may be a few days off.
        else if (value.Hedge.HasFlag(Hedge.Approximately) || value.Start.Granularity == Granularity.Week) interval = Widen(interval, interval.Duration / 2);
        if (value.Hedge.HasFlag(Hedge.LessThan)) interval = new Interval(interval.Start - interval.Duration / 2, interval.End);
        if (value.Hedge.HasFlag(Hedge.MoreThan)) interval = new Interval(interval.Start, interval.End + interval.Duration / 2);
        return true;
    }

    private static Interval Widen(Interval interval, Duration by) => new(interval.Start - by, interval.End + by);
}
