namespace FactCheck.Facts.Alignment;

/// <summary>All claims of one kind in a story, compared with each other.</summary>
internal sealed class KindComparison
{
    private readonly (ClaimProfile Claim, int Index)[] _claims;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<ClaimProfile> _story;
    private readonly Likeness[,] _likeness;

    /// <summary>For each claim and article its most alike claim there, and how alike it is, and the next best.</summary>
    private readonly Dictionary<(int Claim, int Article), (int Best, double First, double Second)> _best = [];
    private readonly Dictionary<int, int> _crowd;
    private readonly Dictionary<(int Article, string Value), int> _repeats;

    /// <summary>How many different values an article has in a unit.</summary>
    private readonly Dictionary<(int Article, string Unit), int> _values;

    /// <param name="claims">Claims of one kind, with their numbers among the claims of the story.</param>
    /// <param name="story">All claims of the story.</param>
    /// <param name="cancellation">Stops the work.</param>
    public KindComparison(IEnumerable<(ClaimProfile Claim, int Index)> claims, IReadOnlyList<ClaimProfile> story, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _story = story;
        _claims = [.. claims];
        _crowd = _claims.CountBy(c => c.Claim.Article).ToDictionary();
        // What one article says is not compared with itself: most stories are one article, which may be a long table.
        _likeness = _crowd.Count > 1 ? new Likeness[_claims.Length, _claims.Length] : new Likeness[0, 0];
        _repeats = _claims.CountBy(c => (c.Claim.Article, c.Claim.Claim.Mention.Value)).ToDictionary();
        _values = _claims.GroupBy(c => (c.Claim.Article, UnitOf(c.Claim))).ToDictionary(g => g.Key, g => g.DistinctBy(c => c.Claim.Claim.Mention.Value).Count());
        for (var i = 0; i < _claims.Length && _crowd.Count > 1; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            for (var j = i + 1; j < _claims.Length; j++)
            {
                if (_claims[i].Claim.Article == _claims[j].Claim.Article) continue;
                _likeness[i, j] = _likeness[j, i] = Likeness.Of(_claims[i].Claim, _claims[j].Claim);
                Rank(i, j);
                Rank(j, i);
            }
        }
    }

    /// <summary>The pairs of claims from different articles.</summary>
    /// <param name="groupOf">The claims that a claim is joined with so far.</param>
    /// <param name="likeness">What share of the claims of two articles agree.</param>
    /// <param name="isWanted">How their values are to stand to each other.</param>
    public IEnumerable<ClaimPair> Pairs(Func<int, ClaimGroup> groupOf, Func<int, int, double> likeness, Func<Relation, bool> isWanted)
    {
        for (var i = 0; i < _claims.Length && _crowd.Count > 1; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            for (var j = i + 1; j < _claims.Length; j++)
            {
                var (left, right) = (_claims[i].Claim, _claims[j].Claim);
                if (left.Article == right.Article || left.IsOfOtherMatch(right)) continue;
                var relation = ClaimComparison.Compare(left.Claim, right.Claim);
                if (!isWanted(relation)) continue;
                var features = new double[AlignmentWeights.Count];
                PairFeatures.Measure(left, right, relation, _likeness[i, j], SettingOf(i, j, relation, groupOf, likeness), features);
                yield return new ClaimPair(_claims[i].Index, _claims[j].Index, relation, features);
            }
        }
    }

    private PairFeatures.Setting SettingOf(int i, int j, Relation relation, Func<int, ClaimGroup> groupOf, Func<int, int, double> likeness)
    {
        var (left, right) = (_claims[i].Claim, _claims[j].Claim);
        var (l, r) = (left.Claim.Mention.Value, right.Claim.Mention.Value);
        var (leftGroup, rightGroup) = (groupOf(_claims[i].Index), groupOf(_claims[j].Index));
        // Of equal values it is not known yet which of their neighbours agree.
        var isDifferent = relation == Relation.Different;
        return new PairFeatures.Setting(
            _repeats[(left.Article, l)] + _repeats[(right.Article, r)] - 2,
            leftGroup.Articles + rightGroup.Articles - 2,
            _crowd[left.Article] + _crowd[right.Article] - 2,
            Math.Min(Margin(i, j), Margin(j, i)),
            l != r && (_repeats.ContainsKey((left.Article, r)) || _repeats.ContainsKey((right.Article, l))),
            (leftGroup.Has(right.Article) ? 1 : 0) + (rightGroup.Has(left.Article) ? 1 : 0),
            IsSole(left) && IsSole(right),
            likeness(left.Article, right.Article),
            isDifferent ? Anchors(i, j, groupOf) : 0,
            isDifferent ? KindNeighbours(i, j, groupOf) : 0,
            isDifferent && IsFirst(i) && IsFirst(j));
    }

    private bool IsFirst(int claim) => BesideOfKind(claim, -1) is null;

    /// <summary>How many of the two claims before and after stand beside what agrees with them in the other article.</summary>
    private int Anchors(int i, int j, Func<int, ClaimGroup> groupOf)
    {
        return (IsAnchored(-1) ? 1 : 0) + (IsAnchored(1) ? 1 : 0);

        bool IsAnchored(int step) => Beside(_claims[i].Index, step) is { } left && Beside(_claims[j].Index, step) is { } right && groupOf(left) == groupOf(right);
    }

    /// <summary>How many of the two claims of the kind before and after agree with, or have the value of, those beside the other.</summary>
    private int KindNeighbours(int i, int j, Func<int, ClaimGroup> groupOf)
    {
        return (AreAlike(BesideOfKind(i, -1), BesideOfKind(j, -1)) ? 1 : 0) + (AreAlike(BesideOfKind(i, 1), BesideOfKind(j, 1)) ? 1 : 0);

        bool AreAlike(int? left, int? right) => left is { } l && right is { } r
            && (groupOf(_claims[l].Index) == groupOf(_claims[r].Index) || _claims[l].Claim.Claim.Mention.Value == _claims[r].Claim.Claim.Mention.Value);
    }

    /// <summary>The claim of the story that stands next to one in its article. A sum of two stands where they do.</summary>
    private int? Beside(int claim, int step)
    {
        for (var next = claim + step; next >= 0 && next < _story.Count && _story[next].Article == _story[claim].Article; next += step)
            if (!_story[next].IsSum) return next;
        return null;
    }

    private int? BesideOfKind(int claim, int step)
    {
        var next = claim + step;
        return next >= 0 && next < _claims.Length && _claims[next].Claim.Article == _claims[claim].Claim.Article ? next : null;
    }

    private bool IsSole(ClaimProfile claim) => claim.Kind != FactKind.Date && _values[(claim.Article, UnitOf(claim))] == 1;

    private static string UnitOf(ClaimProfile claim) =>
        claim.Claim.Mention.Quantity?.Unit ?? claim.Claim.Mention.Temporal?.Amount.Unit.ToString() ?? "";

    private void Rank(int claim, int partner)
    {
        var key = (claim, _claims[partner].Claim.Article);
        var overall = _likeness[claim, partner].Overall;
        var (best, first, second) = _best.GetValueOrDefault(key, (-1, 0, 0));
        if (best < 0 || overall > first) _best[key] = (partner, overall, first);
        else if (overall > second) _best[key] = (best, first, overall);
    }

    /// <summary>How much more alike the claim is to this partner than to any other claim of the partner's article.</summary>
    private double Margin(int claim, int partner)
    {
        var (best, first, second) = _best[(claim, _claims[partner].Claim.Article)];
        var overall = _likeness[claim, partner].Overall;
        return best == partner ? overall - second : overall - first;
    }
}
