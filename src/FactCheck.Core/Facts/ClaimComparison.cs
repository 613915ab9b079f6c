using FactCheck.Claims;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Facts;

/// <summary>Compares the values of two claims: times by the instants they cover, figures by dimension, precision and hedges.</summary>
public static class ClaimComparison
{
    /// <summary>How the values of two claims stand to each other; the same whichever comes first.</summary>
    public static Relation Compare(Claim left, Claim right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Mention.Temporal is { } l && right.Mention.Temporal is { } r) return Compare(l, ZoneOf(left), r, ZoneOf(right));
        if (left.Mention.Quantity is { } p && right.Mention.Quantity is { } q) return Compare(p, q);
        return Relation.Incomparable;
    }

    private static Relation Compare(Quantity left, Quantity right) => left.CompareWith(right) switch
    {
        QuantityComparison.Compatible when left.IsRange && right.IsRange && (left.Hedge | right.Hedge) == Hedge.None => Relation.Different,
        QuantityComparison.Same => Relation.Same,
        QuantityComparison.Compatible => Relation.Compatible,
        QuantityComparison.Different => Relation.Different,
        // «5 triệu đô la Canada», «5 triệu USD»: nothing is worth the same in two currencies.
        _ => left.Kind == QuantityKind.Money && right.Kind == QuantityKind.Money && left.Unit != right.Unit && left.Low == right.Low && left.High == right.High ? Relation.Different : Relation.Incomparable,
    };

    private static Relation Compare(TemporalValue left, DateTimeZone leftZone, TemporalValue right, DateTimeZone rightZone) => TemporalComparison.Compare(left, leftZone, right, rightZone) switch
    {
        // A day lies in a range; a range in another is another range. Not so where an end is only «đến nay».
        TemporalVerdict.Compatible when IsExactRange(left) && IsExactRange(right) && left.Start.Granularity == right.Start.Granularity && left.ToTimex() != right.ToTimex() => Relation.Different,
        TemporalVerdict.Same => Relation.Same,
        TemporalVerdict.Compatible => Relation.Compatible,
        TemporalVerdict.Different => Relation.Different,
        _ => Relation.Incomparable,
    };

    private static DateTimeZone ZoneOf(Claim claim) => claim.Source.Zone ?? ZoneTable.Vietnam;

    private static bool IsExactRange(TemporalValue value) => value.IsRange && value.Hedge == Hedge.None && value.Start.Granularity == value.End.Granularity;
}
