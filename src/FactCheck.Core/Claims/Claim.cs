using FactCheck.Articles;
using FactCheck.Claims.Events;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A mention with what it is said of.</summary>
public sealed class Claim
{
    /// <summary>The article that makes it.</summary>
    public Article Article => Mention.Article;

    /// <summary>The time or figure.</summary>
    public required Mention Mention { get; init; }

    /// <summary>Where its sentence stands in the same text as it was read.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The part of the article it stands in.</summary>
    public required SegmentKind Segment { get; init; }

    /// <summary>The event whose time or length it gives, or null if it gives none that is known.</summary>
    public EventReference? Event { get; init; }

    /// <summary>Whether the event takes its time from the sentence before: it has none of its own.</summary>
    public bool IsInherited { get; init; }

    /// <summary>What is known of the outlet that makes it.</summary>
    public SourceProfile Source { get; init; } = SourceProfile.Usual;

    /// <summary>The words around it, by which claims are compared.</summary>
    internal ClaimContext? Context { get; init; }

    /// <summary>The words of the sentence, as read.</summary>
    public string SentenceText => Sentence.Of(Mention.Article[Mention.Field]).ToString();
}
