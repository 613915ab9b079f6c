using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Accuracy;

/// <summary>Finds the annotated facts that a claim can stand for: by overlap first, else by equal text or value.</summary>
internal sealed class Annotations(IReadOnlyList<AnnotatedFact> facts)
{
    private readonly ILookup<string, (int Fact, AnnotatedMention Mention)> _byArticle =
        facts.SelectMany((f, i) => f.Mentions.Select(m => (Fact: i, Mention: m))).ToLookup(m => m.Mention.Article);

    public IReadOnlyList<AnnotatedFact> Facts { get; } = facts;

    /// <summary>The name that the corpus has for the text a mention stands in.</summary>
    public static string FieldOf(Mention mention) => mention.Field.ToString().ToLowerInvariant();

    /// <summary>Words as they are compared: in lower case, with single spaces.</summary>
    public static string Words(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The facts whose annotated places the mention overlaps.</summary>
    public HashSet<int> Overlapping(Mention mention) =>
        [.. Of(mention).Where(m => m.Mention.Field == FieldOf(mention) && Math.Min(m.Mention.End, mention.Span.End) > Math.Max(m.Mention.Start, mention.Span.Start)).Select(m => m.Fact)];

    /// <inheritdoc cref="StandingFor(Mention)"/>
    public HashSet<int> StandingFor(Claim claim) => StandingFor(claim.Mention);

    /// <summary>The facts that the mention can stand for.</summary>
    public HashSet<int> StandingFor(Mention mention)
    {
        var overlapping = Overlapping(mention);
        if (overlapping.Count > 0) return overlapping;
        var words = Words(mention.Text);
        return [.. Of(mention).Where(m => Words(m.Mention.Text) == words || m.Mention.Value == mention.Value).Select(m => m.Fact)];
    }

    private IEnumerable<(int Fact, AnnotatedMention Mention)> Of(Mention mention) => _byArticle[mention.Article.Id];
}
