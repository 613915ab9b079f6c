namespace FactCheck.Facts.Alignment;

/// <summary>The claims of a story, joined step by step.</summary>
internal sealed class ClaimGroups
{
    private readonly ClaimGroup[] _groupOf;

    /// <summary>Every claim is a group of its own.</summary>
    public ClaimGroups(IReadOnlyList<ClaimProfile> claims)
    {
        Claims = claims;
        _groupOf = [.. claims.Select(c => new ClaimGroup(c))];
        Kinds = [.. claims.Select((c, i) => (Claim: c, Index: i)).GroupBy(c => c.Claim.Kind).Select(k => new KindComparison(k))];
    }

    private ClaimGroups(ClaimGroups other)
    {
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

    /// <summary>Makes the groups of two claims one, if they may be.</summary>
    public void TryJoin(JoinCandidate candidate)
    {
        var (into, from) = (_groupOf[candidate.Left], _groupOf[candidate.Right]);
        if (into == from || !into.CanJoin(from, candidate)) return;
        into.Add(from, candidate);
        for (var i = 0; i < _groupOf.Length; i++)
            if (_groupOf[i] == from) _groupOf[i] = into;
    }

    /// <summary>The groups, by their first claim.</summary>
    public IReadOnlyList<ClaimGroup> All() => [.. _groupOf.Distinct()];
}
