namespace FactCheck.Facts.Alignment;

/// <summary>The claims of a story, joined step by step.</summary>
internal sealed class ClaimGroups
{
    private readonly ClaimGroup[] _groupOf;
    private readonly CancellationToken _cancellation;

    /// <summary>Groups that values kept apart, and how many claims they had then: most pairs of two large groups ask the same again.</summary>
    private readonly Dictionary<(ClaimGroup, ClaimGroup), (int, int)> _apart = [];

    /// <summary>Every claim is a group of its own.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellation">Stops the work, by an <see cref="OperationCanceledException"/>, now and later.</param>
    public ClaimGroups(IReadOnlyList<ClaimProfile> claims, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        Claims = claims;
        _groupOf = [.. claims.Select(c => new ClaimGroup(c))];
        Kinds = [.. claims.Select((c, i) => (Claim: c, Index: i)).GroupBy(c => c.Claim.Kind).Select(k => new KindComparison(k, claims, cancellation))];
    }

    private ClaimGroups(ClaimGroups other)
    {
        _cancellation = other._cancellation;
        Claims = other.Claims;
        Kinds = other.Kinds;
        _groupOf = [.. Claims.Select(c => new ClaimGroup(c))];
    }

    /// <summary>The claims.</summary>
    public IReadOnlyList<ClaimProfile> Claims { get; }

    /// <summary>The claims of each kind, compared.</summary>
    public IReadOnlyList<KindComparison> Kinds { get; }

    /// <summary>The group that a claim belongs to now.</summary>
    public ClaimGroup Of(int claim) => _groupOf[claim];

    /// <summary>The same claims, compared already, each a group of its own again.</summary>
    public ClaimGroups Apart() => new(this);

    /// <summary>For two articles, what share of the claims of the one that has fewer are joined with one of the other.</summary>
    public Func<int, int, double> Likeness()
    {
        var claims = Claims.CountBy(c => c.Article).ToDictionary();
        var shared = Shared();
        return (left, right) => (double)shared(left, right) / Math.Min(claims[left], claims[right]);
    }

    /// <summary>For two articles, how many groups have a claim of both.</summary>
    public Func<int, int, int> Shared()
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var group in All())
        {
            var articles = group.Members.Select(m => m.Article).Distinct().ToArray();
            foreach (var left in articles)
                foreach (var right in articles) shared[(left, right)] = shared.GetValueOrDefault((left, right)) + 1;
        }

        return (left, right) => shared.GetValueOrDefault((left, right));
    }

    /// <summary>Makes the groups of two claims one, if they may be.</summary>
    public void TryJoin(JoinCandidate candidate)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (into, from) = (_groupOf[candidate.Left], _groupOf[candidate.Right]);
        if (into == from || !CanJoin(into, from, candidate)) return;
        into.Add(from, candidate);
        for (var i = 0; i < _groupOf.Length; i++)
            if (_groupOf[i] == from) _groupOf[i] = into;
    }

    private bool CanJoin(ClaimGroup into, ClaimGroup from, JoinCandidate candidate)
    {
        // What a contradiction may join depends on the candidate too.
        if (candidate.IsContradiction) return into.CanJoin(from, candidate);
        var sizes = (into.Members.Count, from.Members.Count);
        if (_apart.TryGetValue((into, from), out var known) && known == sizes) return false;
        var canJoin = into.CanJoin(from, candidate);
        if (!canJoin) _apart[(into, from)] = sizes;
        return canJoin;
    }

    /// <summary>The groups, by their first claim.</summary>
    public IReadOnlyList<ClaimGroup> All() => [.. _groupOf.Distinct()];
}
