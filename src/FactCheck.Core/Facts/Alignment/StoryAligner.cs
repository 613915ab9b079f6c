namespace FactCheck.Facts.Alignment;

/// <summary>
/// Joins the claims of a story's articles, the most probable pair first: those with the same or compatible values, and those that
/// contradict each other and yet stand in the same words.
/// </summary>
internal sealed class StoryAligner(AlignmentModel model)
{
    /// <summary>The least probability at which a pair says anything of another one.</summary>
    private const double LeastBacking = 0.05;

    /// <summary>The joined claims, each group with the probability that it belongs together.</summary>
    /// <param name="claims">All claims of the story's articles.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<ClaimGroup> Align(IReadOnlyList<ClaimProfile> claims, CancellationToken cancellation = default)
    {
        // How many articles side with a claim is known only once those that agree are joined; then all pairs compete.
        var agreeing = new ClaimGroups(claims, cancellation);
        var agreements = JoinAgreeing(agreeing);
        var contradictions = Contradictions.OfOneReport(Contradictory(agreeing), agreeing);
        var ofOneArticle = new SelfContradictions(model).In(claims, cancellation);
        var groups = agreeing.Apart();
        foreach (var candidate in agreements.Concat(contradictions).Concat(ofOneArticle).OrderByDescending(c => c.Probability).ThenBy(c => c.Left).ThenBy(c => c.Right)) groups.TryJoin(candidate);
        return groups.All();
    }

    /// <summary>Joins claims of the same or compatible values.</summary>
    /// <returns>The pairs that were probable enough, the most probable first.</returns>
    public IReadOnlyList<JoinCandidate> JoinAgreeing(ClaimGroups groups)
    {
        var candidates = Candidates(Agreeing(groups), model.Same, model.MinSame);
        foreach (var candidate in candidates) groups.TryJoin(candidate);
        return candidates;
    }

    /// <summary>The pairs of claims of the same or compatible values, with their features.</summary>
    public static IEnumerable<ClaimPair> Agreeing(ClaimGroups groups) => Pairs(groups, r => r is Relation.Same or Relation.Compatible);

    /// <summary>The pairs of claims that may contradict each other, with their features.</summary>
    public static IEnumerable<ClaimPair> Contradicting(ClaimGroups groups) => Pairs(groups, r => r == Relation.Different).Where(p => Contradictions.IsPossible(p, groups));

    /// <summary>
    /// The pairs that probably contradict each other. Where one article says 28 and two say 68, the second pair backs the first; they are
    /// no independent witnesses, though, and further pairs of articles count half.
    /// </summary>
    private IEnumerable<JoinCandidate> Contradictory(ClaimGroups agreeing)
    {
        var number = agreeing.All().Index().ToDictionary(g => g.Item, g => g.Index);
        foreach (var sides in Candidates(Contradicting(agreeing), model.Different, Math.Min(LeastBacking, model.MinDifferent)).GroupBy(SidesOf))
        {
            var best = sides.First();
            var others = sides.Where(c => ArticlesOf(c) != ArticlesOf(best)).GroupBy(ArticlesOf).Select(a => a.First().Probability);
            foreach (var candidate in sides.Skip(1).Prepend(best with { Probability = 1 - ((1 - best.Probability) * Math.Sqrt(others.Aggregate(1.0, (none, p) => none * (1 - p)))) }))
                if (candidate.Probability >= model.MinDifferent) yield return candidate;
        }

        (int, int) SidesOf(JoinCandidate c) => Ordered(number[agreeing.Of(c.Left)], number[agreeing.Of(c.Right)]);
        (int, int) ArticlesOf(JoinCandidate c) => Ordered(agreeing.Claims[c.Left].Article, agreeing.Claims[c.Right].Article);
        static (int, int) Ordered(int x, int y) => x < y ? (x, y) : (y, x);
    }

    /// <summary>The pairs that stand to each other as is wanted: to measure the features of one is most of the work.</summary>
    private static IEnumerable<ClaimPair> Pairs(ClaimGroups groups, Func<Relation, bool> isWanted)
    {
        var likeness = groups.Likeness();
        return groups.Kinds.SelectMany(k => k.Pairs(groups.Of, likeness, isWanted));
    }

    private static List<JoinCandidate> Candidates(IEnumerable<ClaimPair> pairs, AlignmentWeights weights, double least) =>
    [
        .. pairs
            .Select(p => new JoinCandidate(p.Left, p.Right, weights.Probability(p.Features), p.Relation == Relation.Different))
            .Where(p => p.Probability >= least)
            .OrderByDescending(p => p.Probability).ThenBy(p => p.Left).ThenBy(p => p.Right),
    ];
}
