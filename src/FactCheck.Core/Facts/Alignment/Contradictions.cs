using FactCheck.Claims.Entities;
using FactCheck.Quantities;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Facts.Alignment;

/// <summary>Says where two different values need not be looked at as a contradiction.</summary>
internal static class Contradictions
{
    /// <summary>How many times larger a measure in another unit may be: nobody writes metres in one article and kilometres in the other of the same length.</summary>
    private const decimal MostOfOneScale = 5;

    /// <summary>How many further figures of the kind make a sentence a table.</summary>
    private const int MinTable = 5;

    /// <summary>Two words right before.</summary>
    private const double SameLabel = 0.4;

    /// <summary>So many contradictions, by their probabilities, two reports of one thing may have whatever they agree on.</summary>
    private const double MostSlips = 2;

    /// <summary>More than so many make a series: no two articles of the annotated corpus contradict each other on more than four figures, planted ones among them, and few of those are sure.</summary>
    private const double MostOfOneReport = 3;

    /// <summary>«thứ ba» of what is not said, and «top 10» says how many are listed.</summary>
    private static readonly string[] UnrankedUnits = [Quantity.AnyRank, "top"];

    /// <summary>Whether two claims may contradict each other: killed and wounded, bought and sold, victories and points may differ.</summary>
    public static bool IsPossible(ClaimPair pair, ClaimGroups groups)
    {
        if (pair.Relation != Relation.Different || pair.Features[(int)AlignmentFeature.OpposedConcepts] > 0 || pair.Features[(int)AlignmentFeature.OtherUnit] > 0) return false;
        var (left, right) = (groups.Claims[pair.Left], groups.Claims[pair.Right]);
        return IsComparable(left) && IsComparable(right) && left.IsBirth == right.IsBirth && left.IsAgeDifference == right.IsAgeDifference && left.IsShare == right.IsShare
            && IsOfOnePerson(left.Bearer, right.Bearer) && !IsInTable(left, right, pair.Features)
            && IsOfOneScale(left.Claim.Mention.Quantity, right.Claim.Mention.Quantity) && IsOfOneCurrency(left.Claim.Mention.Quantity, right.Claim.Mention.Quantity, pair.Features);
    }

    /// <summary>
    /// Leaves out what two articles contradict each other on if that is more than they agree on: they are two numbers of a series (the
    /// weather, a market), written to one pattern, and not two reports of one thing. Tables of figures also agree by chance, but then
    /// some two articles of the story contradict each other on a great deal, and whatever these agree on does not count.
    /// What is another every day is left out unless it is surely of one day.
    /// </summary>
    public static IEnumerable<JoinCandidate> OfOneReport(IEnumerable<JoinCandidate> contradictions, ClaimGroups agreeing)
    {
        var agreements = agreeing.Shared();
        var pairs = contradictions.GroupBy(c => (Left: ArticleOf(c.Left), Right: ArticleOf(c.Right)))
            .Select(p => (p.Key.Left, p.Key.Right, Candidates: p, Expected: Expected(p))).ToArray();
        var ofSeries = pairs.Where(p => p.Expected > MostOfOneReport).SelectMany(p => new[] { p.Left, p.Right }).ToHashSet();
        return pairs
            .Where(p => p.Expected <= MostSlips || (p.Expected <= agreements(p.Left, p.Right) && !(ofSeries.Contains(p.Left) && ofSeries.Contains(p.Right))))
            .SelectMany(p => p.Candidates.Where(c => IsOfOneDay(agreeing.Claims[c.Left], agreeing.Claims[c.Right])));

        int ArticleOf(int claim) => agreeing.Claims[claim].Article;

        // Each value of the one article once, whatever it may contradict: improbable pairs hardly count, so a lower threshold leaves out no more.
        double Expected(IEnumerable<JoinCandidate> candidates) => candidates.GroupBy(c => agreeing.Claims[c.Left].Claim.Mention.Value).Sum(v => v.Max(c => c.Probability));
    }

    /// <summary>
    /// The rows of a table read like one sentence, and which figure belongs to which word is guesswork; unless the words right before
    /// are the same, or both stand beside the same name.
    /// </summary>
    private static bool IsInTable(ClaimProfile left, ClaimProfile right, double[] features) =>
        Math.Max(left.SentenceCrowd, right.SentenceCrowd) >= MinTable && features[(int)AlignmentFeature.RunBefore] < SameLabel
        && features[(int)AlignmentFeature.SameNameBefore] <= 0 && features[(int)AlignmentFeature.SameNameAfter] <= 0;

    /// <summary>Two ages right behind two names are of two people, unless the names may be one: «Nguyễn Văn L.» and «Lượng».</summary>
    private static bool IsOfOnePerson(string? left, string? right) => left is null || right is null || NameResolver.MayBeSame(left, right);

    /// <summary>What is another every day is compared only if both articles say it of one day, or surely came out within one.</summary>
    private static bool IsOfOneDay(ClaimProfile left, ClaimProfile right) =>
        !left.IsDaily || !right.IsDaily
        || (left.Claim.Article.Publication is { } l && right.Claim.Article.Publication is { } r && Math.Abs(Period.DaysBetween(l.Day, r.Day)) <= 1)
        || (left.Period is { } p && right.Period is { } q && Restatements.Agree(p, q));

    /// <summary>Every report may have another day of a saying, and «những năm gần đây» is said of anything.</summary>
    private static bool IsComparable(ClaimProfile claim) => !claim.DatesASaying && claim.Claim.Mention.Temporal is not { Kind: TemporalKind.Duration, Amount.IsVague: true };

    /// <summary>Of one sum in two currencies, whether it is said of the same: many give five millions.</summary>
    private static bool IsOfOneCurrency(Quantity? left, Quantity? right, double[] features) =>
        left is not { Kind: QuantityKind.Money } l || right is not { } r || l.Unit == r.Unit || (features[(int)AlignmentFeature.SameNearestName] > 0 && features[(int)AlignmentFeature.SameNameBefore] >= 0);

    /// <summary>A rank among ten is none among twenty, and the depth in metres is not the distance in kilometres.</summary>
    private static bool IsOfOneScale(Quantity? left, Quantity? right)
    {
        if (left is not { } l || right is not { } r) return true;
        if (l.Unit == r.Unit) return l.Kind != QuantityKind.Ordinal || !UnrankedUnits.Contains(l.Unit);
        if (l.Kind == QuantityKind.Ordinal) return false;
        if (l.Kind != QuantityKind.Measure || MeasureUnit.Find(l.Unit) is not { } from || MeasureUnit.Find(r.Unit) is not { } to) return true;
        var (small, large) = (Math.Min(l.Low * from.Factor, r.Low * to.Factor), Math.Max(l.Low * from.Factor, r.Low * to.Factor));
        return large <= MostOfOneScale * small;
    }
}
