using FactCheck.Articles;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Events;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Reads an article: mentions, entities, events, and the claims they make together. Serves one thread at a time.</summary>
internal sealed class ArticleAnalyzer(MentionExtractor extractor, ClaimLexicon lexicon, SourceProfiles? sources = null)
{
    private readonly Dictionary<string, ClaimFinders> _findersByLanguage = new(StringComparer.OrdinalIgnoreCase);
    private readonly TokenBuffer _tokens = new();

    /// <summary>Reads one article.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public ArticleAnalysis Analyze(Article article, CancellationToken cancellation = default)
    {
        var source = sources?.Of(article) ?? SourceProfile.Usual;
        var publication = InZone(article.Publication, source) ?? PublicationInference.Infer(extractor.Extract(article, null));
        var mentions = extractor.Extract(article, publication);
        cancellation.ThrowIfCancellationRequested();
        var texts = article.Texts.Select(t => Cut(article, t, mentions)).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var finders = FindersOf(article.Language);
        var found = texts.Select(finders.Entities.Find).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var resolver = new NameResolver(found.SelectMany(e => e));
        var entities = found.Select(list => (IReadOnlyList<EntityMention>)[.. list.Select(resolver.Resolve)]).ToArray();
        var principals = Principals(entities.SelectMany(e => e));
        var events = texts.Select((text, i) => (IReadOnlyList<EventMention>)finders.Events.Find(text, entities[i], principals)).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var claims = texts.SelectMany((text, i) => ClaimsOf(source, finders.Linker, text, events[i], mentions)).ToArray();
        return new ArticleAnalysis(new ArticleReading(article, publication, mentions, claims, texts), texts, entities, events);
    }

    private ClaimFinders FindersOf(string language)
    {
        if (!_findersByLanguage.TryGetValue(language, out var finders)) _findersByLanguage.Add(language, finders = ClaimFinders.Of(lexicon.In(language)));
        return finders;
    }

    /// <summary>Its day is the one of the clock where the outlet writes: that is what «hôm nay» means there.</summary>
    private static Publication? InZone(Publication? publication, SourceProfile source) =>
        publication?.Moment is { } moment && source.Zone is { } zone ? Publication.At(moment.InZone(zone).ToOffsetDateTime()) : publication;

    /// <summary>The two persons the article is about: leaders first, then those named most often.</summary>
    private static string[] Principals(IEnumerable<EntityMention> entities) =>
    [
        .. entities.Where(e => e.Kind == EntityKind.Person && e.Key.Length > 0)
            .GroupBy(e => e.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Any(e => e.LeaderOf is not null)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(2).Select(g => g.Key).Order(StringComparer.Ordinal),
    ];

    private AnalyzedText Cut(Article article, ArticleText text, IReadOnlyList<Mention> mentions)
    {
        lexicon.Tokenizer.Tokenize(text.Normalized, _tokens);
        var tokens = _tokens.Tokens.ToArray();
        return new AnalyzedText(text, tokens, SentencesOf(article, text, tokens, [.. mentions.Where(m => m.Field == text.Field).Select(m => m.NormalizedSpan)]));
    }

    private static List<SentenceRange> SentencesOf(Article article, ArticleText text, Token[] tokens, TextSpan[] mentions)
    {
        var sentences = new List<SentenceRange>();
        var (at, next) = (0, 0);
        var paragraph = 0;
        foreach (var segment in article.Segments)
        {
            if (segment.Field != text.Field || segment.Kind == SegmentKind.Quote) continue;
            while (at < tokens.Length && tokens[at].Start < segment.NormalizedSpan.Start) at++;
            var first = at;
            while (at < tokens.Length && tokens[at].Start < segment.NormalizedSpan.End) at++;
            foreach (var (start, end) in Sentences.Of(text.Normalized, tokens, first, at))
            {
                if (start > first && IsInsideMention(tokens[start].Start)) sentences[^1] = sentences[^1] with { End = end };
                else sentences.Add(new SentenceRange(start, end, segment.Kind, paragraph));
            }

            paragraph++;
        }

        return sentences;

        // The full stop of «Nov. 24» ends no sentence.
        bool IsInsideMention(int position)
        {
            while (next < mentions.Length && mentions[next].End <= position) next++;
            return next < mentions.Length && mentions[next].Start < position;
        }
    }

    private static IEnumerable<Claim> ClaimsOf(SourceProfile source, EventLinker linker, AnalyzedText text, IReadOnlyList<EventMention> events, IReadOnlyList<Mention> mentions)
    {
        var own = mentions.Where(m => m.Field == text.Source.Field).Select(m => (Mention: m, At: text.TokenAt(m.NormalizedSpan.Start))).ToArray();
        var eventsOf = events.ToLookup(e => e.Sentence);
        for (int i = 0, m = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            EventMention[] here = [.. eventsOf[i]];
            while (m < own.Length && own[m].At < sentence.Start) m++;
            var first = m;
            while (m < own.Length && own[m].At < sentence.End) m++;
            if (sentence.Segment == SegmentKind.Boilerplate) continue;
            foreach (var (mention, at) in own[first..m])
                yield return ClaimOf(source, text, sentence, mention, at, linker.EventOf(text, i, sentence, here, mention, at), isInherited: false);
            foreach (var claim in Inherited(source, text, i, here, own.AsMemory(0, first), own[first..m])) yield return claim;
        }
    }

    /// <summary>Claims on the events of a sentence without a time, which take theirs from the last time of the sentence before.</summary>
    private static IEnumerable<Claim> Inherited(SourceProfile source, AnalyzedText text, int number, IReadOnlyList<EventMention> events, ReadOnlyMemory<(Mention Mention, int At)> earlier, (Mention Mention, int At)[] own)
    {
        if (number == 0 || own.Any(m => m.Mention.Temporal is not null)) yield break;
        var before = text.Sentences[number - 1];
        var frame = LastTime(earlier.Span, before.Start);
        if (frame.Mention is null || !EventLinker.CanFrame(frame.Mention)) yield break;
        foreach (var reference in EventLinker.Inheriting(text, number, events))
            yield return ClaimOf(source, text, text.Sentences[number] with { Start = before.Start }, frame.Mention, frame.At, reference, isInherited: true);
    }

    /// <summary>The last time that stands at a token or after it; none if there is none.</summary>
    private static (Mention? Mention, int At) LastTime(ReadOnlySpan<(Mention Mention, int At)> mentions, int start)
    {
        for (var i = mentions.Length - 1; i >= 0 && mentions[i].At >= start; i--)
            if (mentions[i].Mention.Temporal is not null) return mentions[i];
        return default;
    }

    private static Claim ClaimOf(SourceProfile source, AnalyzedText text, SentenceRange sentence, Mention mention, int at, EventReference? reference, bool isInherited)
    {
        var end = at;
        while (end < text.Tokens.Length && text.Tokens[end].Start < mention.NormalizedSpan.End) end++;
        return new Claim
        {
            Mention = mention,
            Sentence = text.OriginalSpan(sentence.Start, sentence.End),
            Segment = sentence.Segment,
            Event = reference,
            IsInherited = isInherited,
            Source = source,
            Context = new ClaimContext(text, sentence, at, end),
        };
    }
}
