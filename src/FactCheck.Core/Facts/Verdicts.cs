using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Quantities;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Facts;

/// <summary>Judges how the claims of a fact stand to each other.</summary>
internal static class Verdicts
{
    /// <summary>Conflict if some two articles contradict each other, agree if all say the same.</summary>
    /// <remarks>Takes time in the number of claims and the square of that of different values.</remarks>
    public static Verdict Of(IReadOnlyList<Claim> claims)
    {
        if (claims.All(c => c.Article == claims[0].Article)) return Verdict.Single;
        var verdict = Verdict.Agree;
        foreach (var (left, right) in PairsAcrossArticles(Representatives(claims)))
        {
            var relation = ClaimComparison.Compare(left, right);
            if (relation == Relation.Different) return Verdict.Conflict;
            if (relation != Relation.Same) verdict = Verdict.Compatible;
        }

        return verdict;
    }

    /// <summary>Whether claims of two articles contradict each other.</summary>
    public static bool AreDivided(IEnumerable<Claim> claims) =>
        PairsAcrossArticles(Representatives(claims)).Any(p => ClaimComparison.Compare(p.Left, p.Right) == Relation.Different);

    /// <summary>Of the claims that are compared alike one, and one of another article: every two values that two articles state are among their pairs.</summary>
    private static List<Claim> Representatives(IEnumerable<Claim> claims)
    {
        var chosen = new List<Claim>();
        var ofValue = new Dictionary<(TemporalValue?, Quantity?, DateTimeZone?), (Article First, bool HasSecond)>();
        foreach (var claim in claims)
        {
            var value = (claim.Mention.Temporal, claim.Mention.Quantity, claim.Source.Zone);
            var isKnown = ofValue.TryGetValue(value, out var known);
            if (isKnown && (known.HasSecond || known.First == claim.Article)) continue;
            ofValue[value] = (isKnown ? known.First : claim.Article, isKnown);
            chosen.Add(claim);
        }

        return chosen;
    }

    /// <summary>All pairs of claims from different articles.</summary>
    private static IEnumerable<(Claim Left, Claim Right)> PairsAcrossArticles(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
            for (var j = i + 1; j < claims.Count; j++)
                if (claims[i].Article != claims[j].Article) yield return (claims[i], claims[j]);
    }
}
