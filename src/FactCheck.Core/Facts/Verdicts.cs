using FactCheck.Claims;

namespace FactCheck.Facts;

/// <summary>Judges how the claims of a fact stand to each other.</summary>
internal static class Verdicts
{
    /// <summary>Conflict if some two articles contradict each other, agree if all say the same.</summary>
    public static Verdict Of(IReadOnlyList<Claim> claims)
    {
        if (claims.All(c => c.Article == claims[0].Article)) return Verdict.Single;
        var verdict = Verdict.Agree;
        foreach (var (left, right) in PairsAcrossArticles(claims))
        {
            var relation = ClaimComparison.Compare(left, right);
            if (relation == Relation.Different) return Verdict.Conflict;
            if (relation != Relation.Same) verdict = Verdict.Compatible;
        }

        return verdict;
    }

    /// <summary>All pairs of claims from different articles.</summary>
    public static IEnumerable<(Claim Left, Claim Right)> PairsAcrossArticles(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
            for (var j = i + 1; j < claims.Count; j++)
                if (claims[i].Article != claims[j].Article) yield return (claims[i], claims[j]);
    }
}
