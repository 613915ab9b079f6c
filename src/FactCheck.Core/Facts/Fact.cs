using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Events;
using FactCheck.Stories;

namespace FactCheck.Facts;

/// <summary>What one or more articles say about the same attribute of the same event or thing.</summary>
public sealed class Fact
{
    /// <summary>Its number among the facts of one check, such as <c>f1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The story it belongs to; of an event that several stories tell of, the first of them.</summary>
    public required Story Story { get; init; }

    /// <summary>What it is about, for people: «việc làm · Mỹ · tháng 9».</summary>
    public required string About { get; init; }

    /// <summary>What kind of thing it states.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>How the claims stand to each other.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How likely the claims are about the same thing and the verdict is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The event whose time or length it states, or null if it was not joined by an event but by the words around the figures.</summary>
    public EventReference? Event { get; init; }

    /// <summary>The claims, by article in the order of the story, then in reading order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The articles that cover the same event and do not state this.</summary>
    public IReadOnlyList<Article> Missing { get; init; } = [];
}
