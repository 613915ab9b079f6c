using FactCheck.Claims.Entities;
using FactCheck.Claims.Events;

namespace FactCheck.Claims;

/// <summary>All that the later stages need of one article.</summary>
/// <param name="Reading">What callers see of it.</param>
/// <param name="Texts">Its texts in reading order.</param>
/// <param name="Entities">For each text its entities, resolved within the article.</param>
/// <param name="Events">For each text the events it speaks of, outside of boilerplate.</param>
internal sealed record ArticleAnalysis(
    ArticleReading Reading,
    IReadOnlyList<AnalyzedText> Texts,
    IReadOnlyList<IReadOnlyList<EntityMention>> Entities,
    IReadOnlyList<IReadOnlyList<EventMention>> Events);
