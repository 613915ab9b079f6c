using FactCheck.Claims;

namespace FactCheck.Training;

/// <summary>Finds the annotated facts that a claim can stand for: by overlap first, else by equal text or value.</summary>
internal sealed class Annotations(IReadOnlyList<AnnotatedFact> facts)
{
    private readonly ILookup<string, (int Fact, AnnotatedMention Mention)> _byArticle =
        facts.SelectMany((f, i) => f.Mentions.Select(m => (Fact: i, Mention: m))).ToLookup(m => m.Mention.Article);

    public IReadOnlyList<AnnotatedFact> Facts { get; } = facts;

    /// <summary>The facts whose annotated places the claim overlaps.</summary>
    public HashSet<int> Overlapping(Claim claim) =>
        [.. Of(claim).Where(m => m.Mention.Field == Field(claim) && Math.Min(m.Mention.End, claim.Mention.Span.End) > Math.Max(m.Mention.Start, claim.Mention.Span.Start)).Select(m => m.Fact)];

    /// <summary>The facts that the claim can stand for.</summary>
    public HashSet<int> StandingFor(Claim claim)
    {
        var overlapping = Overlapping(claim);
        return overlapping.Count > 0 ? overlapping
            : [.. Of(claim).Where(m => string.Equals(m.Mention.Text, claim.Mention.Text, StringComparison.OrdinalIgnoreCase) || m.Mention.Value == claim.Mention.Value).Select(m => m.Fact)];
    }

    private IEnumerable<(int Fact, AnnotatedMention Mention)> Of(Claim claim) => _byArticle[claim.Article.Id];

    private static string Field(Claim claim) => claim.Mention.Field.ToString().ToLowerInvariant();
}
