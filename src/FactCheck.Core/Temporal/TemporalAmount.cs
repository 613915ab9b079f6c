using System.Globalization;

namespace FactCheck.Temporal;

/// <summary>
/// A length of time as it was counted: a number of one unit, and of the next finer one («1 giờ 40 phút»). Not converted, since
/// thirty days and a month are not the same; <see cref="MinSeconds"/> and <see cref="MaxSeconds"/> compare across units.
/// </summary>
public readonly record struct TemporalAmount
{
    /// <summary>The largest <see cref="Count"/>.</summary>
    public const int MaxCount = int.MaxValue / 1000;

    private readonly int _thousandths;

    private TemporalAmount(int thousandths, TemporalUnit unit, int minor, TemporalUnit minorUnit, bool isVague)
    {
        _thousandths = thousandths;
        Unit = unit;
        Minor = minor;
        MinorUnit = minorUnit;
        IsVague = isVague;
    }

    /// <summary>How many of <see cref="Unit"/>; 0 if <see cref="IsVague"/>.</summary>
    public decimal Count => _thousandths / 1000m;

    /// <summary>The unit.</summary>
    public TemporalUnit Unit { get; }

    /// <summary>How many of <see cref="MinorUnit"/> besides.</summary>
    public int Minor { get; }

    /// <summary>The finer unit of <see cref="Minor"/>.</summary>
    public TemporalUnit MinorUnit { get; }

    /// <summary>Whether the number is not said: «vài ngày», «nhiều giờ».</summary>
    public bool IsVague { get; }

    /// <summary>A number of units.</summary>
    /// <param name="count">At least 0; kept to three decimal places, and no larger than 2147483.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="minor">A number of a finer unit besides.</param>
    /// <param name="minorUnit">That finer unit.</param>
    public static TemporalAmount Of(decimal count, TemporalUnit unit, int minor = 0, TemporalUnit minorUnit = TemporalUnit.Second) =>
        new((int)(Math.Clamp(count, 0, MaxCount) * 1000), unit, minor, minorUnit, isVague: false);

    /// <summary>An unsaid number of units.</summary>
    public static TemporalAmount Vague(TemporalUnit unit) => new(0, unit, 0, TemporalUnit.Second, isVague: true);

    /// <summary>The length in seconds with the shortest months (28 days) and years (365 days).</summary>
    public decimal MinSeconds => Count * SecondsIn(Unit, shortest: true) + Minor * SecondsIn(MinorUnit, shortest: true);

    /// <summary>The length in seconds with the longest months (31 days) and years (366 days).</summary>
    public decimal MaxSeconds => Count * SecondsIn(Unit, shortest: false) + Minor * SecondsIn(MinorUnit, shortest: false);

    /// <summary>The length in the notation of ISO 8601 as TIMEX3 uses it: <c>PT1H40M</c>, <c>P3D</c>, <c>PXD</c>, <c>P20Y</c> for two decades.</summary>
    public string ToTimex()
    {
        var count = IsVague ? "X" : Count.ToString("0.###", CultureInfo.InvariantCulture);
        var (factor, code) = CodeOf(Unit);
        if (!IsVague && factor > 1) count = (Count * factor).ToString("0.###", CultureInfo.InvariantCulture);
        var isTime = Unit <= TemporalUnit.Hour;
        var text = (isTime ? "PT" : "P") + count + code;
        if (Minor == 0) return text;
        var (minorFactor, minorCode) = CodeOf(MinorUnit);
        return text + (!isTime && MinorUnit <= TemporalUnit.Hour ? "T" : "") + (Minor * minorFactor).ToString(CultureInfo.InvariantCulture) + minorCode;
    }

    /// <inheritdoc cref="ToTimex"/>
    public override string ToString() => ToTimex();

    private static (int Factor, char Code) CodeOf(TemporalUnit unit) => unit switch
    {
        TemporalUnit.Second => (1, 'S'),
        TemporalUnit.Minute => (1, 'M'),
        TemporalUnit.Hour => (1, 'H'),
        TemporalUnit.Day => (1, 'D'),
        TemporalUnit.Week => (1, 'W'),
        TemporalUnit.Month => (1, 'M'),
        TemporalUnit.Quarter => (3, 'M'),
        TemporalUnit.Year => (1, 'Y'),
        TemporalUnit.Decade => (10, 'Y'),
        _ => (100, 'Y'),
    };

    private static decimal SecondsIn(TemporalUnit unit, bool shortest) => unit switch
    {
        TemporalUnit.Second => 1,
        TemporalUnit.Minute => 60,
        TemporalUnit.Hour => 3600,
        TemporalUnit.Day => 86400,
        TemporalUnit.Week => 7 * 86400,
        TemporalUnit.Month => (shortest ? 28 : 31) * 86400,
        TemporalUnit.Quarter => (shortest ? 90 : 92) * 86400,
        TemporalUnit.Year => (shortest ? 365 : 366) * 86400,
        TemporalUnit.Decade => (shortest ? 3652 : 3653) * 86400,
        _ => (shortest ? 36524 : 36525) * 86400m,
    };
}
