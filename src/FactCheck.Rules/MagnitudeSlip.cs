using FactCheck.Facts;
using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Rules;

/// <summary>
/// Reports figures of the same thing that have the same digits and differ by a power of ten: a nought too many, «triệu» for «tỷ». By ten or
/// a hundred only figures of two digits or more count, since 2 and 20 are as easily two different numbers.
/// </summary>
/// <reported>«chi 15 triệu USD mua xe bọc thép» – «chi 15 tỷ USD mua xe bọc thép»</reported>
/// <reported>«1.250 hộ dân mất nhà» – «12.500 hộ dân mất nhà»</reported>
/// <accepted>«chi 15 triệu USD mua xe bọc thép» – «chi 25 triệu USD mua xe bọc thép» (mâu thuẫn số tiền, FC1102)</accepted>
/// <vi>
/// Báo khi các bài nêu cùng dãy chữ số nhưng lệch nhau một lũy thừa của mười: thừa thiếu số không, «triệu» thành «tỷ». Lệch mười hay trăm
/// lần thì chỉ xét số có từ hai chữ số khác không.
/// </vi>
public sealed class MagnitudeSlip : ConflictRule
{
    private const int LargestPower = 9;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1108", "magnitude-slip", Severity.Error, new LocalizedText(
        "The same digits with another number of noughts are a slip, and a large one.",
        "Cùng chữ số mà khác số không là lỗi gõ, và là lỗi lớn."));

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the order of magnitude", "độ lớn");

    /// <summary>Whether this rule, and not that of the kind of figure, reports a conflict.</summary>
    internal static bool Explains(Fact fact)
    {
        if (fact.Verdict != Verdict.Conflict) return false;
        var sides = ClaimSides.Of(fact.Claims);
        return sides.Count == 2 && IsSlip(sides[0][0].Mention, sides[1][0].Mention);
    }

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind is FactKind.Count or FactKind.Money or FactKind.Measure or FactKind.Percent;

    /// <inheritdoc/>
    protected override bool Concerns(Fact fact) => Explains(fact);

    private static bool IsSlip(Mention left, Mention right)
    {
        if (left.Quantity is not { IsRange: false, IsMagnitude: false, IsTooLarge: false, Low: > 0 } a || right.Quantity is not { IsRange: false, IsMagnitude: false, IsTooLarge: false, Low: > 0 } b) return false;
        if (a.Kind != b.Kind || a.Per != b.Per) return false;
        var (small, large) = ((double)a.Low * FactorOf(a), (double)b.Low * FactorOf(b));
        if (small > large) (small, large) = (large, small);
        var power = Math.Log10(large / small);
        var whole = (int)Math.Round(power);
        return whole is > 0 and <= LargestPower && Math.Abs(power - whole) < 1e-9 && (whole % 3 == 0 || SignificantDigits(a.Low) > 1);
    }

    private static double FactorOf(in Quantity quantity) => quantity.Kind == QuantityKind.Measure && MeasureUnit.Find(quantity.Unit) is { } unit ? (double)unit.Factor : 1;

    private static int SignificantDigits(decimal number)
    {
        while (decimal.IsInteger(number) && number % 10 == 0) number /= 10;
        while (!decimal.IsInteger(number)) number *= 10;
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }
}
