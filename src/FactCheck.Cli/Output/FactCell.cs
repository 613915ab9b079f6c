using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>What one article says of a fact: a cell of the table of facts and sources.</summary>
/// <param name="Mark">How it stands to what most say.</param>
/// <param name="Claims">What it says; the same words once.</param>
internal sealed record FactCell(CellMark Mark, IReadOnlyList<Claim> Claims)
{
    /// <summary>The sign of the mark; empty where there is nothing to show.</summary>
    public string Sign => Mark switch
    {
        CellMark.Agrees => "✓",
        CellMark.IsAbout => "≈",
        CellMark.Differs => "≠",
        CellMark.Missing => "–",
        _ => "",
    };

    public static FactCell Of(Fact fact, Article article)
    {
        var claims = fact.Claims.Where(c => c.Article.Id == article.Id).DistinctBy(c => Plain.Line(c.Mention.Text)).ToList();
        return new FactCell(claims.Count == 0 ? MarkOfNothing(fact, article) : MarkOf(fact, claims), claims);
    }

    private static CellMark MarkOfNothing(Fact fact, Article article) => fact.Missing.Any(a => a.Id == article.Id) ? CellMark.Missing : CellMark.None;

    private static CellMark MarkOf(Fact fact, List<Claim> claims)
    {
        if (fact.Verdict is Verdict.Agree or Verdict.Single) return CellMark.Agrees;
        var other = fact.Verdict == Verdict.Conflict ? CellMark.Differs : CellMark.IsAbout;
        if (MostStated(fact) is not { } usual) return other;
        if (claims.TrueForAll(c => c.Mention.Value == usual.Mention.Value)) return CellMark.Agrees;
        return claims.Exists(c => ClaimComparison.Compare(c, usual) is Relation.Different or Relation.Incomparable) ? other : CellMark.IsAbout;
    }

    /// <summary>A claim of the value that most articles state; null if no value is stated by more articles than every other.</summary>
    private static Claim? MostStated(Fact fact)
    {
        var groups = fact.Claims.GroupBy(c => c.Mention.Value, StringComparer.Ordinal)
            .Select(g => (Claim: g.First(), Articles: g.Select(c => c.Article.Id).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(g => g.Articles).Take(2).ToList();
        return groups.Count == 1 || groups[0].Articles > groups[1].Articles ? groups[0].Claim : null;
    }
}
