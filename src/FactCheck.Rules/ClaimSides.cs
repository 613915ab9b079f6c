using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Quantities;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>Puts the claims of a fact into groups that do not contradict each other: the sides of a conflict.</summary>
internal static class ClaimSides
{
    /// <summary>Whether one article makes all the claims: then no sources disagree, but it with itself.</summary>
    public static bool AreOfOneArticle(IReadOnlyList<Claim> claims) => claims.All(c => c.Article == claims[0].Article);

    /// <summary>The sides: the one that most articles take first, of equal ones that of the more reliable sources; within a side the order of the fact.</summary>
    public static IReadOnlyList<IReadOnlyList<Claim>> Of(IReadOnlyList<Claim> claims)
    {
        var sides = new List<Side>();
        // Claims of one value are on one side: an event that thousands of articles tell of has few values.
        var sideOf = new Dictionary<(TemporalValue?, Quantity?, DateTimeZone?), Side>();
        foreach (var claim in claims)
        {
            var value = (claim.Mention.Temporal, claim.Mention.Quantity, claim.Source.Zone);
            if (!sideOf.TryGetValue(value, out var side))
            {
                side = sides.Find(s => s.Values.TrueForAll(c => ClaimComparison.Compare(c, claim) != Relation.Different));
                if (side is null) sides.Add(side = new Side([], []));
                side.Values.Add(claim);
                sideOf.Add(value, side);
            }

            side.All.Add(claim);
        }

        return [.. sides.Select(s => s.All).OrderByDescending(s => s.Select(c => c.Article).Distinct().Count()).ThenByDescending(s => s.Max(c => c.Source.Reliability))];
    }

    /// <param name="Values">The first claim of each value.</param>
    /// <param name="All">All claims.</param>
    private sealed record Side(List<Claim> Values, List<Claim> All);
}
