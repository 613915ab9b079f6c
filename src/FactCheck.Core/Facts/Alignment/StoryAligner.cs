using FactCheck.Quantities;

namespace FactCheck.Facts.Alignment;

/// <summary>
/// Joins the claims of a story's articles, the most probable pair first: those with the same or compatible values, and those that
/// contradict each other and yet stand in the same words.
/// </summary>
internal sealed class StoryAligner(AlignmentModel model)
{
    /// <summary>How many times larger a measure in another unit may be: nobody writes metres in one article and kilometres in the other of the same length.</summary>
    private const decimal MostOfOneScale = 5;

    /// <summary>«thứ ba» of what is not said, and «top 10» says how many are listed.</summary>
    private static readonly string[] UnrankedUnits = [Quantity.AnyRank, "top"];

    /// <summary>The joined claims, each group with the probability that it belongs together.</summary>
    /// <param name="claims">All claims of the story's articles.</param>
    public IReadOnlyList<ClaimGroup> Align(IReadOnlyList<ClaimProfile> claims)
    {
        // How many articles side with a claim is known only once those that agree are joined; then all pairs compete.
        var agreeing = new ClaimGroups(claims);
        var agreements = JoinAgreeing(agreeing);
        var contradictions = Candidates(agreeing, MayContradict, model.Different, model.MinDifferent);
        var groups = agreeing.Apart();
        foreach (var candidate in agreements.Concat(contradictions).OrderByDescending(c => c.Probability).ThenBy(c => c.Left).ThenBy(c => c.Right)) groups.TryJoin(candidate);
        return groups.All();
    }

    /// <summary>Joins claims of the same or compatible values.</summary>
    /// <returns>The pairs that were probable enough, the most probable first.</returns>
    public IReadOnlyList<JoinCandidate> JoinAgreeing(ClaimGroups groups)
    {
        var candidates = Candidates(groups, (p, _) => p.Relation is Relation.Same or Relation.Compatible, model.Same, model.MinSame);
        foreach (var candidate in candidates) groups.TryJoin(candidate);
        return candidates;
    }

    /// <summary>All pairs of comparable claims with their features.</summary>
    public static IEnumerable<ClaimPair> Pairs(ClaimGroups groups) => groups.Kinds.SelectMany(k => k.Pairs(groups.Of, groups.Likeness()));

    /// <summary>Killed and wounded, bought and sold, victories and points may differ.</summary>
    private static bool MayContradict(ClaimPair pair, ClaimGroups groups) =>
        pair.Relation == Relation.Different && pair.Features[(int)AlignmentFeature.OpposedConcepts] == 0 && pair.Features[(int)AlignmentFeature.OtherUnit] == 0
        && !groups.Claims[pair.Left].DatesASaying && !groups.Claims[pair.Right].DatesASaying
        && IsOfOneScale(groups.Claims[pair.Left].Claim.Mention.Quantity, groups.Claims[pair.Right].Claim.Mention.Quantity);

    /// <summary>A rank among ten is none among twenty, and the depth in metres is not the distance in kilometres.</summary>
    private static bool IsOfOneScale(Quantity? left, Quantity? right)
    {
        if (left is not { } l || right is not { } r || l.Unit == r.Unit) return left?.Kind != QuantityKind.Ordinal || !UnrankedUnits.Contains(left.Value.Unit);
        if (l.Kind == QuantityKind.Ordinal) return false;
        if (l.Kind != QuantityKind.Measure || MeasureUnit.Find(l.Unit) is not { } from || MeasureUnit.Find(r.Unit) is not { } to) return true;
        var (small, large) = (Math.Min(l.Low * from.Factor, r.Low * to.Factor), Math.Max(l.Low * from.Factor, r.Low * to.Factor));
        return large <= MostOfOneScale * small;
    }

    private static List<JoinCandidate> Candidates(ClaimGroups groups, Func<ClaimPair, ClaimGroups, bool> fits, AlignmentWeights weights, double least) =>
    [
        .. Pairs(groups)
            .Where(p => fits(p, groups))
            .Select(p => new JoinCandidate(p.Left, p.Right, weights.Probability(p.Features), p.Relation == Relation.Different))
            .Where(p => p.Probability >= least)
            .OrderByDescending(p => p.Probability).ThenBy(p => p.Left).ThenBy(p => p.Right),
    ];
}
