using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Facts.Events;

/// <summary>Makes facts of joined events: when each took place, and how long it lasted.</summary>
internal sealed class EventFacts(ClaimLexicon lexicon)
{
    /// <summary>How sure it is that two articles speak of the same event: its kind and all who take part are the same.</summary>
    private const double SameEvent = 0.85;

    /// <summary>Less sure where an event told in the plural stands for one of them.</summary>
    private const double MaybeSameEvent = 0.6;

    private readonly IReadOnlyDictionary<string, string> _kindNames = lexicon.Values("kind-name");

    public IEnumerable<FactDraft> Of(GroupedArticles corpus, CancellationToken cancellation)
    {
        foreach (var cluster in EventClusters.Of(corpus.Articles, corpus.StoryOf, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var about = About(cluster);
            var times = cluster.Instances.SelectMany(i => i.Times).ToArray();
            if (times.Length > 0) yield return Draft(about, FactKind.Date, times, cluster, corpus);
            var lengths = cluster.Instances.SelectMany(i => i.Lengths).ToArray();
            if (lengths.Length > 0) yield return Draft(about, FactKind.Duration, lengths, cluster, corpus);
        }
    }

    private static FactDraft Draft(string about, FactKind kind, Claim[] claims, EventCluster cluster, GroupedArticles corpus)
    {
        var stating = claims.Select(c => c.Article).ToHashSet();
        // An article of another story mentions the event in passing, and owes its readers nothing.
        var own = claims.ToHashSet();
        var stories = cluster.Instances.Where(i => i.Times.Concat(i.Lengths).Any(own.Contains)).Select(i => corpus.StoryOf[i.Article]).Distinct();
        var missing = stories.SelectMany(s => corpus.Groups[s]).Order().Where(a => !stating.Contains(corpus.Articles[a].Reading.Article) && cluster.IsCoveredBy(corpus.Articles[a]))
            .Select(a => corpus.Articles[a].Reading.Article).ToArray();
        var verdict = Verdicts.Of(claims);
        var confidence = verdict == Verdict.Conflict && cluster.Instances.Any(i => i.Event.IsPlural) ? MaybeSameEvent : SameEvent;
        return new FactDraft(about, kind, verdict, confidence, claims, missing) { Event = cluster.Event };
    }

    private string About(EventCluster cluster)
    {
        var main = cluster.Event;
        IEnumerable<string> parts = [_kindNames.GetValueOrDefault(main.Kind, main.Kind)];
        parts = main.Destination is null ? parts.Concat(main.Participants.Select(TitleCase)) : parts.Append(main.Destination);
        return string.Join(" · ", parts);
    }

    private static string TitleCase(string key) =>
        string.Join(' ', key.Split(' ').Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..]));
}
