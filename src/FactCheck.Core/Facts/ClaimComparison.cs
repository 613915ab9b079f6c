using System.Globalization;
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
        if (left.Mention.Temporal is not null && right.Mention.Temporal is not null)
        {
            var (l, r) = (InYearOf(right, left), InYearOf(left, right));
            var relation = Compare(l, ZoneOf(left), r, ZoneOf(right));
            return relation == Relation.Compatible && BeginApart(left, l, right, r) ? Relation.Different : relation;
        }

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

    /// <summary>
    /// The time of a claim, in the year of another if its own was only guessed: of an article that does not state when it was published
    /// the day is inferred well and the year is not, and «ngày 15/4» may be that of any year.
    /// </summary>
    private static TemporalValue InYearOf(Claim other, Claim claim)
    {
        var (value, model) = (claim.Mention.Temporal!.Value, other.Mention.Temporal!.Value);
        return IsOfGuessedYear(claim) && (!IsOfGuessedYear(other) || value.Start.Year < model.Start.Year) && model.Start.HasYear ? value.InYear(model.Start.Year) : value;
    }

    private static bool IsOfGuessedYear(Claim claim) =>
        claim.Article.Publication is null && claim.Mention.Temporal is { Start: { HasYear: true, Granularity: >= Granularity.Day } start }
        && !claim.Mention.Text.Contains(start.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        && !claim.Mention.Text.EndsWith(string.Create(CultureInfo.InvariantCulture, $"/{start.Year % 100:00}"), StringComparison.Ordinal);

    private static DateTimeZone ZoneOf(Claim claim) => claim.Source.Zone ?? ZoneTable.Vietnam;

    /// <summary>«từ năm 2006 đến nay» and «từ năm 2007 đến nay», «từ ngày 15/10» and «từ 14/10 đến 1/11»: what began at two times, whatever the ends share.</summary>
    private static bool BeginApart(Claim left, TemporalValue l, Claim right, TemporalValue r) =>
        IsBeginning(left, l) && IsBeginning(right, r) && (l.IsRange || r.IsRange) && l.Hedge == Hedge.None && r.Hedge == Hedge.None
        && l.Start.Granularity == r.Start.Granularity && l.Start.Granularity <= Granularity.Day && l.Start.HasYear == r.Start.HasYear && l.Start != r.Start;

    /// <summary>Whether a time says since when: the range «từ … đến nay», or a point behind «từ».</summary>
    private static bool IsBeginning(Claim claim, TemporalValue value) => value.IsRange
        ? value.End.Granularity == value.Start.Granularity || (claim.Article.Publication is { } p && value.End.TryGetDate(out var end) && end == p.Day)
        : claim.Context is { } c && c.Start > c.Sentence.Start && string.Equals(c.Text.Words(c.Start - 1, c.Start), "từ", StringComparison.OrdinalIgnoreCase);

    private static bool IsExactRange(TemporalValue value) => value.IsRange && value.Hedge == Hedge.None && value.Start.Granularity == value.End.Granularity;
}
