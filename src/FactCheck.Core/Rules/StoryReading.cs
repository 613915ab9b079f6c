using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Stories;

namespace FactCheck.Rules;

/// <summary>A story with all that was read from its articles.</summary>
/// <param name="Story">The story.</param>
/// <param name="Articles">What was read from its articles, in their order.</param>
/// <param name="Facts">What they say of the same things: the facts of this story.</param>
public sealed record StoryReading(Story Story, IReadOnlyList<ArticleReading> Articles, IReadOnlyList<Fact> Facts);
