namespace FactCheck.Facts.Alignment;

/// <summary>Claims that are taken to be about the same thing.</summary>
internal sealed class ClaimGroup(ClaimProfile first)
{
    /// <summary>The probability from which an article may be found to contradict itself.</summary>
    private const double NearlySure = 0.85;

    private readonly List<ClaimProfile> _members = [first];

    /// <summary>The claims.</summary>
    public IReadOnlyList<ClaimProfile> Members => _members;

    /// <summary>How many articles they come from.</summary>
    public int Articles => _members.Select(m => m.Article).Distinct().Count();

    /// <summary>Whether a claim of the article is among them.</summary>
    public bool Has(int article) => _members.Exists(m => m.Article == article);

    /// <summary>The least probability at which claims were joined; 1 for one claim.</summary>
    public double Probability { get; private set; } = 1;

    /// <summary>Whether claims of different values are among them.</summary>
    public bool IsDivided { get; private set; }

    /// <summary>
    /// Whether the two may become one. An article that has a claim in each, and does not just repeat itself, keeps the groups apart;
    /// claims of different values are joined over that only where they stand in nearly the same words.
    /// </summary>
    public bool CanJoin(ClaimGroup other, JoinCandidate candidate)
    {
        foreach (var mine in _members)
        {
            foreach (var theirs in other._members)
            {
                if (mine.Article == theirs.Article)
                {
                    if (!mine.Restates(theirs) && !(candidate.IsContradiction && MayStandTogether(mine, theirs, candidate))) return false;
                }
                else if (!candidate.IsContradiction && !IsDivided && !other.IsDivided && ClaimComparison.Compare(mine.Claim, theirs.Claim) == Relation.Different)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Two claims of one article: a looser and a stricter form («hàng chục», 62), or nearly surely a contradiction of its own.</summary>
    private static bool MayStandTogether(ClaimProfile mine, ClaimProfile theirs, JoinCandidate candidate) =>
        candidate.Probability >= NearlySure || ClaimComparison.Compare(mine.Claim, theirs.Claim) == Relation.Compatible;

    /// <summary>Takes over the claims of another group.</summary>
    public void Add(ClaimGroup other, JoinCandidate candidate)
    {
        _members.AddRange(other._members);
        Probability = Math.Min(Math.Min(Probability, other.Probability), candidate.Probability);
        IsDivided |= other.IsDivided || candidate.IsContradiction;
    }
}
