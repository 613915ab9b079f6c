using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Temporal;

namespace FactCheck.Facts.Alignment;

/// <summary>Tells whether one value looks like a slip for another.</summary>
internal static class Slips
{
    /// <summary>One other digit, swapped digits, a factor of ten; one other part of a date; one other end of a range, which may then run backwards: «7-4» for «3-4».</summary>
    public static bool IsSlip(Mention left, Mention right)
    {
        if (left.Temporal is { } l && right.Temporal is { } r) return l.Kind == r.Kind && (l.Kind == TemporalKind.Duration ? l.Amount.Unit == r.Amount.Unit : IsOnePart(l.Start, r.Start));
        return left.Quantity is { } p && right.Quantity is { } q && IsOneDigit(p, q);
    }

    private static bool IsOnePart(CalendarPeriod left, CalendarPeriod right) =>
        left.Granularity == right.Granularity && (left.Year == right.Year ? 0 : 1) + (left.Index == right.Index ? 0 : 1) + (left.Day == right.Day ? 0 : 1) <= 1;

    private static bool IsOneDigit(in Quantity left, in Quantity right)
    {
        if (left.IsRange && right.IsRange) return left.Kind == right.Kind && (left.Low == right.Low || left.High == right.High || left.Low == right.High || left.High == right.Low);
        if (left.IsRange || right.IsRange) return false;
        var (l, r) = (Digits(left.Low), Digits(right.Low));
        if (l == r) return true;
        if (l.Length != r.Length) return false;
        var others = Enumerable.Range(0, l.Length).Where(i => l[i] != r[i]).ToArray();
        return others.Length == 1 || (others.Length == 2 && others[1] == others[0] + 1 && l[others[0]] == r[others[1]] && l[others[1]] == r[others[0]]);
    }

    private static string Digits(decimal number) => number.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
