using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>A figure with what it counts: a number or range of numbers, a unit, the words that bound it, and how exactly it is written.</summary>
public readonly record struct Quantity
{
    /// <summary>The unit of percentage points, which are no per cent: from 10% to 12% is 2 points.</summary>
    public const string PercentagePoints = "điểm phần trăm";

    /// <summary>The unit of an ordinal that says only «thứ».</summary>
    internal const string AnyRank = "thứ";

    /// <summary>Creates a quantity of one number.</summary>
    public Quantity(QuantityKind kind, decimal number, string unit)
        : this(kind, number, number, unit)
    {
    }

    /// <summary>Creates a quantity of a range.</summary>
    /// <param name="kind">What kind of figure it is.</param>
    /// <param name="low">The smaller number, included; of a score, the first side's.</param>
    /// <param name="high">The larger number, included; of a score, the second side's.</param>
    /// <param name="unit">The canonical unit (<c>km</c>), the ISO 4217 currency, the noun counted, or the empty string.</param>
    public Quantity(QuantityKind kind, decimal low, decimal high, string unit)
    {
        Kind = kind;
        Low = low;
        High = high;
        Unit = unit;
        Step = 1;
        Per = "";
    }

    /// <summary>What kind of figure it is.</summary>
    public QuantityKind Kind { get; }

    /// <summary>The number, or the smaller end of a range; of a score, the first side's.</summary>
    public decimal Low { get; }

    /// <summary>The number, or the larger end of a range; of a score, the second side's.</summary>
    public decimal High { get; }

    /// <summary>
    /// The canonical unit (<c>km</c>), the ISO 4217 currency (<c>VND</c>), the classifier or noun counted (<c>việc làm</c>), or the empty string.
    /// Of a percentage it is empty, or <see cref="PercentagePoints"/>.
    /// </summary>
    public string Unit { get; }

    /// <summary>What a rate is counted by: <c>lượng</c> of «37 triệu đồng/lượng», <c>tháng</c> of «10.000 đồng mỗi tháng»; otherwise the empty string.</summary>
    public string Per { get; init; }

    /// <summary>The value of one unit of the last place written; the number is exact to half of it.</summary>
    public decimal Step { get; init; }

    /// <summary>The words that loosen or bound the number.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>What it says of a change.</summary>
    public ChangeFrame Frame { get; init; }

    /// <summary>Whether the text names two ends.</summary>
    public bool IsRange => Kind != QuantityKind.Score && Low != High;

    /// <summary>Whether only an order of magnitude is said («hàng nghìn người»): at least <see cref="Low"/>, and less than ten times as much.</summary>
    public bool IsMagnitude => (Hedge & (Hedge.Approximately | Hedge.AtLeast)) == (Hedge.Approximately | Hedge.AtLeast);

    /// <summary>Whether the number written is larger than a <see cref="decimal"/> holds, which then has its largest value.</summary>
    public bool IsTooLarge => High == decimal.MaxValue;

    /// <summary>The hedges as the machine-readable output names them: <c>APPROX</c>, <c>LESS_THAN</c>, <c>MORE_THAN</c>, <c>AT_LEAST</c>, <c>AT_MOST</c>.</summary>
    public IReadOnlyList<string> Modifiers => HedgeNames.Of(Hedge);

    /// <summary>
    /// How it relates to another quantity of the same thing. Units are converted inside a dimension, hedges and the precision of
    /// the writing give leeway, and nouns are not compared: whether passengers and people are the same thing the numbers do not know.
    /// </summary>
    public QuantityComparison CompareWith(Quantity other) => QuantityComparer.Compare(this, other);

    /// <summary>The value as the machine-readable output writes it: <c>10..12</c>, <c>37500000 VND</c>, <c>6 lính</c>, <c>2-1</c>.</summary>
    public string ToValue()
    {
        var number = Kind == QuantityKind.Score ? $"{Format(Low)}-{Format(High)}" : IsRange ? $"{Format(Low)}..{Format(High)}" : Format(Low);
        return Unit.Length == 0 || Kind is QuantityKind.Percent or QuantityKind.Age or QuantityKind.Score ? number : $"{number} {Unit}";
    }

    /// <inheritdoc cref="ToValue"/>
    public override string ToString() => ToValue();

    private static string Format(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
