namespace FactCheck.Facts.Alignment;

/// <summary>
/// Joins the claims of a story's articles, the most probable pair first: those with the same or compatible values, and those that
/// contradict each other and yet stand in the same words.
/// </summary>
internal sealed class StoryAligner(AlignmentModel model)
{
    /// <summary>The joined claims, each group with the probability that it belongs together.</summary>
    /// <param name="claims">All claims of the story's articles.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<ClaimGroup> Align(IReadOnlyList<ClaimProfile> claims, CancellationToken cancellation = default)
    {
        // How many articles side with a claim is known only once those that agree are joined; then all pairs compete.
        var agreeing = new ClaimGroups(claims, cancellation);
        var agreements = JoinAgreeing(agreeing);
        var contradictions = Contradictions.OfOneReport(Candidates(agreeing, Contradictions.IsPossible, model.Different, model.MinDifferent), agreeing);
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
    public static IEnumerable<ClaimPair> Pairs(ClaimGroups groups)
    {
        var likeness = groups.Likeness();
        return groups.Kinds.SelectMany(k => k.Pairs(groups.Of, likeness));
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
