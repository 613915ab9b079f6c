using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Events;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Facts.Events;

/// <summary>
/// Joins the events of several articles: first those whose times agree, then, within a story, those that nothing but the time
/// keeps apart. Events told in the plural («hai chuyến thăm») go with every event they may mean.
/// </summary>
internal sealed class EventClusters
{
    /// <summary>Two days of one event in different stories are a slip if they lie no further apart; otherwise they are two events.</summary>
    private const int MaxSlipDays = 3;

    private readonly int[] _storyOf;
    private readonly List<EventCluster> _clusters = [];
    private readonly Dictionary<(TemporalValue?, DateTimeZone?), int> _times = [];

    private readonly CancellationToken _cancellation;

    private EventClusters(int[] storyOf, CancellationToken cancellation) => (_storyOf, _cancellation) = (storyOf, cancellation);

    /// <summary>The joined events, each told by at least one article.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="storyOf">For each article the number of its story.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<EventCluster> Of(IReadOnlyList<ArticleAnalysis> articles, int[] storyOf, CancellationToken cancellation = default)
    {
        var clusters = new EventClusters(storyOf, cancellation);
        var instances = articles.SelectMany((a, i) => InstancesOf(i, a)).ToArray();
        foreach (var instance in instances.Where(i => !i.Event.IsPlural)) clusters._clusters.Add(new EventCluster(instance, clusters.TellingOf(instance)));
        clusters.Merge(clusters.ByStory(), (l, r) => l.TimesAgree(r));
        clusters.Merge(clusters.ByEvent(), (l, r) => l.Times.Count > 0 && r.Times.Count > 0 && l.TimesAgree(r));
        clusters.Merge(clusters.ByStory(), clusters.SameStory);
        clusters.Merge(clusters.ByEvent(), (l, r) => clusters.SameStory(l, r) || l.DaysApart(r) <= MaxSlipDays);
        clusters.Attach(instances.Where(i => i.Event.IsPlural));
        return clusters._clusters;
    }

    private static List<EventInstance> InstancesOf(int number, ArticleAnalysis article)
    {
        var instances = new List<EventInstance>();
        foreach (var claim in article.Reading.Claims)
        {
            if (claim.Event is not { } reference) continue;
            var isLength = claim.Mention.Type == Mentions.MentionType.Duration;
            var fitting = instances.LastOrDefault(i => i.Event.IsPlural == reference.IsPlural && i.Event.MayBe(reference) && (isLength || i.Times.All(t => ClaimComparison.Compare(t, claim) != Relation.Different)));
            if (fitting is null) instances.Add(fitting = new EventInstance(number, reference));
            (isLength ? fitting.Lengths : fitting.Times).Add(claim);
        }

        return instances;
    }

    private bool SameStory(EventInstance left, EventInstance right) => _storyOf[left.Article] == _storyOf[right.Article];

    /// <summary>All that an instance is compared by: the event, the times, the story.</summary>
    private string TellingOf(EventInstance instance) =>
        string.Create(CultureInfo.InvariantCulture, $"{EventCluster.MeaningOf(instance.Event)}|{_storyOf[instance.Article]}|{string.Join(',', instance.Times.Select(NumberOf).Distinct().Order())}");

    private int NumberOf(Claim time)
    {
        var value = (time.Mention.Temporal, time.Source.Zone);
        if (!_times.TryGetValue(value, out var number)) _times.Add(value, number = _times.Count);
        return number;
    }

    /// <summary>Within a story the names may be short or full, so all its clusters are compared.</summary>
    private IEnumerable<List<EventCluster>> ByStory() =>
        _clusters.SelectMany(c => c.Instances.Select(i => _storyOf[i.Article]).Distinct().Select(s => (Story: s, Cluster: c))).GroupBy(c => c.Story, c => c.Cluster).Select(g => g.ToList());

    /// <summary>
    /// Across stories only events of the same full names are compared: all pairs would be too many. Without a time nothing joins two of
    /// them, and those that lack one are not compared at all.
    /// </summary>
    private IEnumerable<List<EventCluster>> ByEvent() => _clusters.Where(c => c.Instances.All(i => i.Times.Count > 0)).GroupBy(c => KeyOf(c.Event), StringComparer.Ordinal).Select(g => g.ToList());

    private static string KeyOf(EventReference reference) => string.Join('|', reference.Participants.Prepend(reference.Kind));

    /// <summary>Merges clusters of a block as long as two of them may be the same event and <paramref name="goTogether"/> holds for all their instances.</summary>
    private void Merge(IEnumerable<List<EventCluster>> blocks, Func<EventInstance, EventInstance, bool> goTogether)
    {
        foreach (var block in blocks.ToArray())
        {
            for (var i = 0; i < block.Count; i++)
            {
                _cancellation.ThrowIfCancellationRequested();
                // What a cluster could not take up it cannot later on either: the more is in it, the more must agree. One that another has
                // taken up, in this block or an earlier one, is empty.
                for (var j = i + 1; j < block.Count && block[i].Instances.Count > 0; j++)
                    if (block[j].Instances.Count > 0 && block[i].CanTakeUp(block[j], goTogether)) block[i].TakeUp(block[j]);
            }
        }

        _clusters.RemoveAll(c => c.Instances.Count == 0);
    }

    private void Attach(IEnumerable<EventInstance> plurals)
    {
        var byEvent = _clusters.ToLookup(c => KeyOf(c.Event), StringComparer.Ordinal);
        foreach (var plural in plurals)
            foreach (var cluster in byEvent[KeyOf(plural.Event)])
                if (!cluster.IsToldBy(plural.Article) && cluster.MayBe(plural.Event)) cluster.Add(plural, TellingOf(plural));
    }
}
