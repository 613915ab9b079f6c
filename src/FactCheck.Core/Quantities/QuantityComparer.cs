using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>Compares quantities by dimension, precision and hedges.</summary>
internal static class QuantityComparer
{
    /// <summary>How far «khoảng» lets a value lie, as a share of it.</summary>
    private const decimal About = 0.1m;

    /// <summary>How far below its number «gần» lets a value lie, as a share of it; and at least how far above it «hơn» does.</summary>
    private const decimal Near = 0.15m;

    public static QuantityComparison Compare(in Quantity left, in Quantity right)
    {
        if (left.IsTooLarge || right.IsTooLarge || !TryScale(left, right, out var scaleLeft, out var scaleRight)) return QuantityComparison.Incomparable;
        if (left.Kind == QuantityKind.Score) return CompareScores(left, right);
        var frames = CompareFrames(left.Frame, right.Frame);
        if (frames != QuantityComparison.Same) return frames;
        var a = Interval.Of(left, scaleLeft);
        var b = Interval.Of(right, scaleRight);
        if (a.Low == b.Low && a.High == b.High) return left.Hedge == right.Hedge ? QuantityComparison.Same : CompareHedges(left, right);
        // «tối đa 5» and «tối đa 9» are two limits, of which one is wrong; «ít nhất 5» and «ít nhất 9» may be what is known so far.
        if ((left.Hedge & right.Hedge & Hedge.AtMost) != 0) return QuantityComparison.Different;
        if (a.ExcludesTouching(b)) return QuantityComparison.Different;
        var gap = Math.Max(Math.Max(a.From - b.To, b.From - a.To), 0);
        return gap <= Math.Max(a.Step, b.Step) / 2 ? QuantityComparison.Compatible : QuantityComparison.Different;
    }

    /// <summary>The sides of a score may be named in either order.</summary>
    private static QuantityComparison CompareScores(in Quantity left, in Quantity right)
    {
        if (left.Low == right.Low && left.High == right.High) return QuantityComparison.Same;
        return left.Low == right.High && left.High == right.Low ? QuantityComparison.Compatible : QuantityComparison.Different;
    }

    private static QuantityComparison CompareHedges(in Quantity left, in Quantity right) =>
        IsBelow(left.Hedge) && IsAbove(right.Hedge) || IsAbove(left.Hedge) && IsBelow(right.Hedge) ? QuantityComparison.Different : QuantityComparison.Compatible;

    private static bool IsBelow(Hedge hedge) => (hedge & Hedge.LessThan) != 0;

    private static bool IsAbove(Hedge hedge) => (hedge & Hedge.MoreThan) != 0;

    private static QuantityComparison CompareFrames(ChangeFrame left, ChangeFrame right)
    {
        if (left == right || left == ChangeFrame.None || right == ChangeFrame.None) return QuantityComparison.Same;
        var isByLeft = left is ChangeFrame.IncreaseBy or ChangeFrame.DecreaseBy;
        var isByRight = right is ChangeFrame.IncreaseBy or ChangeFrame.DecreaseBy;
        if (isByLeft && isByRight) return QuantityComparison.Different;
        // A level reached is a level, whichever way it was reached.
        var isFrom = left == ChangeFrame.From || right == ChangeFrame.From;
        return isByLeft != isByRight || isFrom ? QuantityComparison.Incomparable : QuantityComparison.Same;
    }

    /// <summary>What each side is multiplied by to be in one unit, if there is one.</summary>
    private static bool TryScale(in Quantity left, in Quantity right, out decimal scaleLeft, out decimal scaleRight)
    {
        (scaleLeft, scaleRight) = (1, 1);
        if (left.Kind != right.Kind) return false;
        var isComparable = left.Kind switch
        {
            QuantityKind.Measure => TryScaleUnits(left.Unit, right.Unit, out scaleLeft, out scaleRight),
            QuantityKind.Percent or QuantityKind.Money => left.Unit == right.Unit,
            QuantityKind.Ordinal => left.Unit == right.Unit || left.Unit == Quantity.AnyRank || right.Unit == Quantity.AnyRank,
            _ => true,
        };
        if (!isComparable || left.Per == right.Per || left.Per.Length == 0 || right.Per.Length == 0) return isComparable;
        if (!TryScaleUnits(left.Per, right.Per, out var perLeft, out var perRight)) return false;
        // A price a hectogram is ten of it a kilogram: what divides is multiplied crosswise.
        (scaleLeft, scaleRight) = (scaleLeft * perRight, scaleRight * perLeft);
        return true;
    }

    private static bool TryScaleUnits(string left, string right, out decimal scaleLeft, out decimal scaleRight)
    {
        (scaleLeft, scaleRight) = (1, 1);
        if (left == right) return true;
        if (MeasureUnit.Find(left) is not { } from || MeasureUnit.Find(right) is not { } to || !from.IsCommensurable(to)) return false;
        (scaleLeft, scaleRight) = (from.Factor, to.Factor);
        return true;
    }

    /// <summary>The values that a quantity, in the common unit, allows; both ends are included.</summary>
    private readonly record struct Interval(decimal Low, decimal High, decimal From, decimal To, decimal Step, Hedge Hedge)
    {
        public static Interval Of(in Quantity quantity, decimal scale)
        {
            var low = Times(quantity.Low, scale);
            var high = Times(quantity.High, scale);
            var (from, to) = (low, high);
            if (quantity.IsMagnitude) to = Times(low, 10);
            else if ((quantity.Hedge & Hedge.AtLeast) != 0) to = decimal.MaxValue / 4;
            else if ((quantity.Hedge & Hedge.AtMost) != 0) from = Math.Min(0, low);
            else (from, to) = Loosen(low, high, quantity.Hedge);
            return new Interval(low, high, Clamp(from), Clamp(to), Times(quantity.Step, scale), quantity.Hedge);
        }

        /// <summary>«gần 30» and «hơn 30» share the number 30, which neither allows; «hơn 60.000» and «hơn 70.000» share 70.000.</summary>
        public bool ExcludesTouching(in Interval other) =>
            (IsBelow(Hedge) && IsAbove(other.Hedge) && High <= other.Low) || (IsAbove(Hedge) && IsBelow(other.Hedge) && other.High <= Low)
            || (IsAbove(Hedge) && IsAbove(other.Hedge) && (To <= other.Low || other.To <= Low));

        private static (decimal From, decimal To) Loosen(decimal low, decimal high, Hedge hedge)
        {
            var (from, to) = (low, high);
            // «khoảng 40» may be 44, «khoảng 960.000» is not 900.000: the last figure that is not zero tells how far the rounding went.
            if ((hedge & Hedge.Approximately) != 0) (from, to) = (from - Slack(low), Plus(to, Slack(high)));
            if (IsBelow(hedge)) from -= Math.Abs(low) * Near;
            // Nobody says «hơn 2.000» of 3.000: the first figure would have changed.
            if (IsAbove(hedge)) to = Plus(to, Math.Max(LeadingPlace(high), Math.Abs(high) * Near));
            return (from, to);
        }

        private static decimal Slack(decimal number)
        {
            var most = Math.Abs(number) * About;
            var place = 1m;
            for (var rest = Math.Abs(number); rest >= 10 && rest % 10 == 0; rest /= 10) place *= 10;
            return place > most ? most : Math.Max(place, most / 5);
        }

        private static decimal LeadingPlace(decimal number)
        {
            var place = 1m;
            for (number = Math.Abs(number); number >= 10; number /= 10) place *= 10;
            for (; number is > 0 and < 1; number *= 10) place /= 10;
            return place;
        }

        private static decimal Clamp(decimal value) => Math.Clamp(value, decimal.MinValue / 4, decimal.MaxValue / 4);

        private static decimal Plus(decimal left, decimal right) => left > decimal.MaxValue - right ? decimal.MaxValue : left + right;

        private static decimal Times(decimal value, decimal factor)
        {
            if (factor <= 1) return value * factor;
            var limit = decimal.MaxValue / factor;
            return value > limit ? decimal.MaxValue : value < -limit ? decimal.MinValue : value * factor;
        }
    }
}
