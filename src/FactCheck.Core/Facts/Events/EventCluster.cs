using FactCheck.Claims;
using FactCheck.Claims.Events;

namespace FactCheck.Facts.Events;

/// <summary>
/// What articles tell of one event. An event that thousands tell of is told in few different ways: only these are compared, so that
/// the work grows with the articles and not with their pairs.
/// </summary>
internal sealed class EventCluster
{
    private readonly List<EventInstance> _instances = [];
    private readonly HashSet<int> _articles = [];
    private readonly Dictionary<string, EventInstance> _tellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventReference> _meanings = new(StringComparer.Ordinal);

    /// <param name="first">The event as one article tells it.</param>
    /// <param name="telling">All that it is compared by: see <see cref="Add(EventInstance, string)"/>.</param>
    public EventCluster(EventInstance first, string telling) => Add(first, telling);

    /// <summary>The event in each article; none if another cluster has taken this one up.</summary>
    public IReadOnlyList<EventInstance> Instances => _instances;

    /// <summary>The event as the first article names it.</summary>
    public EventReference Event => _instances[0].Event;

    /// <summary>Adds what one more article tells.</summary>
    /// <param name="instance">The event in that article.</param>
    /// <param name="telling">The same for those that are alike in all that instances are compared by.</param>
    public void Add(EventInstance instance, string telling)
    {
        _instances.Add(instance);
        _articles.Add(instance.Article);
        _tellings.TryAdd(telling, instance);
        _meanings.TryAdd(MeaningOf(instance.Event), instance.Event);
    }

    /// <summary>Takes up another cluster, which is empty then.</summary>
    public void TakeUp(EventCluster other)
    {
        _instances.AddRange(other._instances);
        _articles.UnionWith(other._articles);
        foreach (var (telling, instance) in other._tellings) _tellings.TryAdd(telling, instance);
        foreach (var (meaning, reference) in other._meanings) _meanings.TryAdd(meaning, reference);
        other._instances.Clear();
        other._articles.Clear();
        other._tellings.Clear();
        other._meanings.Clear();
    }

    /// <summary>Whether the two may be one event. An article that tells of two such events keeps them apart.</summary>
    public bool CanTakeUp(EventCluster other, Func<EventInstance, EventInstance, bool> goTogether) =>
        !_articles.Overlaps(other._articles)
        && _tellings.Values.All(l => other._tellings.Values.All(r => l.Event.MayBe(r.Event) && goTogether(l, r)));

    /// <summary>Whether an event that an article speaks of may be this one.</summary>
    public bool MayBe(EventReference reference) => _meanings.Values.All(m => m.MayBe(reference));

    /// <summary>Whether an article tells of this event.</summary>
    public bool IsToldBy(int article) => _articles.Contains(article);

    /// <summary>Whether an article speaks of this event at all, if only in passing.</summary>
    public bool IsCoveredBy(ArticleAnalysis article) => article.Events.Any(text => text.Any(e => !e.Event.IsPlural && MayBe(e.Event)));

    /// <summary>The same for events that <see cref="EventReference.MayBe"/> compares alike.</summary>
    public static string MeaningOf(EventReference reference) =>
        string.Join('|', [reference.Kind, reference.Destination, reference.IsPlural ? "plural" : "", .. reference.Participants]);
}
