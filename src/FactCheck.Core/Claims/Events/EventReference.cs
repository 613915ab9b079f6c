namespace FactCheck.Claims.Events;

/// <summary>An event as an article speaks of it.</summary>
/// <param name="Kind">The kind of event, such as <c>call</c>, <c>meeting</c>, <c>visit</c>.</param>
/// <param name="Participants">The keys of those who take part, sorted; empty if the article does not tell.</param>
/// <param name="Destination">The state that is visited, or null.</param>
/// <param name="Visitor">The key of the one who visits, or null.</param>
/// <param name="IsPlural">Whether the words speak of several such events at once («hai chuyến thăm»).</param>
public sealed record EventReference(string Kind, IReadOnlyList<string> Participants, string? Destination, string? Visitor, bool IsPlural)
{
    /// <summary>Whether the two may be the same event by kind, participants, destination and visitor, whatever their times.</summary>
    public bool MayBe(EventReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind
            && Participants.Count > 0 && Participants.Count == other.Participants.Count
            && Participants.All(p => other.Participants.Any(o => Entities.NameResolver.AreSame(p, o)))
            && (Destination is null || other.Destination is null || Destination == other.Destination)
            // Without a destination only words for several visits can mean a given one.
            && (Destination is not null || other.Destination is not null || IsPlural == other.IsPlural)
            && (Kind != "visit" || Destination is not null || IsPlural)
            && (Kind != "visit" || other.Destination is not null || other.IsPlural);
    }
}
