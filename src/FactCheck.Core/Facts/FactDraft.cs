using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Events;

namespace FactCheck.Facts;

/// <summary>A fact before it is numbered and put in its story.</summary>
/// <param name="About">What it is about, for people.</param>
/// <param name="Kind">What kind of thing it states.</param>
/// <param name="Verdict">How the claims stand to each other.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Missing">The articles that cover the same event and do not state this.</param>
internal sealed record FactDraft(string About, FactKind Kind, Verdict Verdict, double Confidence, IReadOnlyList<Claim> Claims, IReadOnlyList<Article> Missing)
{
    /// <summary>The event whose time or length it states, or null.</summary>
    public EventReference? Event { get; init; }
}
