using FactCheck.Claims;
using FactCheck.Facts.Alignment;
using FactCheck.Facts.Events;
using FactCheck.Stories;

namespace FactCheck.Facts;

/// <summary>Joins the claims of articles into facts.</summary>
internal sealed class FactBuilder(ClaimLexicon lexicon, AlignmentModel model)
{
    private readonly EventFacts _events = new(lexicon);
    private readonly AlignedFacts _aligned = new(new ConceptFinder(lexicon), model);

    /// <summary>The facts of all stories, ordered by story, then by the place of their first claim.</summary>
    /// <param name="corpus">The articles in their stories.</param>
    /// <param name="stories">The stories, in the order of <paramref name="corpus"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public IReadOnlyList<Fact> Build(GroupedArticles corpus, IReadOnlyList<Story> stories, CancellationToken cancellation = default)
    {
        var storyOfArticle = corpus.Articles.Select((a, i) => (a.Reading.Article, Story: corpus.StoryOf[i])).ToDictionary(a => a.Article, a => a.Story);
        return
        [
            .. Drafts(corpus, cancellation)
                .Select(d => d with { Claims = [.. d.Claims.Order(ClaimOrder.Instance)] })
                .Select(d => (Draft: d, Story: d.Claims.Min(c => storyOfArticle[c.Article])))
                .OrderBy(d => d.Story).ThenBy(d => d.Draft.Claims[0], ClaimOrder.Instance).ThenBy(d => d.Draft.Kind).ThenBy(d => d.Draft.About, StringComparer.Ordinal)
                .Select((d, i) => Number(d.Draft, $"f{i + 1}", stories[d.Story])),
        ];
    }

    private IEnumerable<FactDraft> Drafts(GroupedArticles corpus, CancellationToken cancellation)
    {
        // What one article alone says of an event may still be joined by its words.
        var all = _events.Of(corpus, cancellation).ToArray();
        var events = all.Where(d => d.Verdict != Verdict.Single || (d.Missing.Count > 0 && d.Kind == FactKind.Duration)).ToArray();
        var taken = events.SelectMany(d => d.Claims).ToHashSet();
        var alone = all.Where(d => d.Verdict == Verdict.Single && d.Missing.Count > 0).SelectMany(d => d.Claims, (d, claim) => (claim, d)).ToDictionary(p => p.claim, p => p.d);
        return events.Concat(corpus.Groups.SelectMany(story => _aligned.Of(corpus, story, taken, cancellation)).Select(d => OfEvent(d, alone)));
    }

    /// <summary>A fact that its words joined with none is that of its event, if it has one.</summary>
    private static FactDraft OfEvent(FactDraft draft, Dictionary<Claim, FactDraft> alone) =>
        draft.Verdict == Verdict.Single && alone.TryGetValue(draft.Claims[0], out var ofEvent) ? draft with { Event = ofEvent.Event, About = ofEvent.About, Missing = ofEvent.Missing, Confidence = ofEvent.Confidence } : draft;

    private static Fact Number(FactDraft draft, string id, Story story) => new()
    {
        Id = id,
        Story = story,
        About = draft.About,
        Kind = draft.Kind,
        Verdict = draft.Verdict,
        Confidence = draft.Confidence,
        Claims = draft.Claims,
        Event = draft.Event,
        Missing = draft.Missing,
    };
}
