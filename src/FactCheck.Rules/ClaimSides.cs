using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>Puts the claims of a fact into groups that do not contradict each other: the sides of a conflict.</summary>
internal static class ClaimSides
{
    /// <summary>The sides: the one that most articles take first, of equal ones that of the more reliable sources; within a side the order of the fact.</summary>
    public static IReadOnlyList<IReadOnlyList<Claim>> Of(IReadOnlyList<Claim> claims)
    {
        var sides = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            var side = sides.Find(s => s.TrueForAll(c => ClaimComparison.Compare(c, claim) != Relation.Different));
            if (side is null) sides.Add([claim]);
            else side.Add(claim);
        }

        return [.. sides.OrderByDescending(s => s.Select(c => c.Article).Distinct().Count()).ThenByDescending(s => s.Max(c => c.Source.Reliability))];
    }
}
