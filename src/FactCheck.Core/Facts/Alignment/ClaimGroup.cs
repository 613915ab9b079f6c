namespace FactCheck.Facts.Alignment;

/// <summary>Claims that are taken to be about the same thing.</summary>
internal sealed class ClaimGroup(ClaimProfile first)
{
    /// <summary>The probability from which an article may be found to contradict itself.</summary>
    private const double NearlySure = 0.85;

    /// <summary>The probability from which it is more likely than not.</summary>
    private const double Likely = 0.5;

    private readonly List<ClaimProfile> _members = [first];
    private readonly HashSet<int> _articles = [first.Article];

    /// <summary>The claims.</summary>
    public IReadOnlyList<ClaimProfile> Members => _members;

    /// <summary>How many articles they come from.</summary>
    public int Articles => _articles.Count;

    /// <summary>Whether a claim of the article is among them.</summary>
    public bool Has(int article) => _articles.Contains(article);

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
        // A third value needs more than a second one: two of three are seldom both wrong.
        if (candidate.IsContradiction && (IsDivided || other.IsDivided) && candidate.Probability < Likely) return false;
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

    /// <summary>
    /// Two claims of one article: its head and its body contradict each other, a looser and a stricter form («hàng chục», 62), or the pair is
    /// nearly sure. Less is not enough: an article that agrees with others on the 69th auction tells of the 68th besides.
    /// </summary>
    private static bool MayStandTogether(ClaimProfile mine, ClaimProfile theirs, JoinCandidate candidate) =>
        candidate.IsOfOneArticle
        || candidate.Probability >= NearlySure
        || ClaimComparison.Compare(mine.Claim, theirs.Claim) == Relation.Compatible;

    /// <summary>Takes over the claims of another group.</summary>
    public void Add(ClaimGroup other, JoinCandidate candidate)
    {
        _members.AddRange(other._members);
        _articles.UnionWith(other._articles);
        Probability = Math.Min(Math.Min(Probability, other.Probability), candidate.Probability);
        IsDivided |= other.IsDivided || candidate.IsContradiction;
    }
}
