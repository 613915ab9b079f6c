using FactCheck.Mentions;
using FactCheck.Temporal;

namespace FactCheck.Claims.Events;

/// <summary>Says of which event a time expression gives the time or the length.</summary>
internal sealed class EventLinker(ClaimLexicon lexicon)
{
    /// <summary>A time this close to the beginning of its sentence may be that of an event named after it.</summary>
    private const int HeadTokens = 5;

    /// <summary>How far before a length of time the word stands that says it is one of an event («kéo dài trong khoảng»).</summary>
    private const int LastingReach = 4;

    private readonly int _lasting = lexicon.Category("lasting");
    private readonly int _saying = lexicon.Category("saying");

    /// <summary>The event that a mention is the time or length of, or null.</summary>
    public EventReference? EventOf(AnalyzedText text, int sentenceNumber, SentenceRange sentence, IReadOnlyList<EventMention> events, Mention mention, int at)
    {
        if (mention.Type == MentionType.Duration) return lexicon.StartsWithin(text.Tokens, Math.Max(sentence.Start, at - LastingReach), at, _lasting) ? Nearest(events, sentenceNumber, at)?.Event : null;
        if (mention.Type is not (MentionType.Date or MentionType.Time)) return null;
        if (Nearest(events, sentenceNumber, at) is { } before) return before.Event;
        if (at - sentence.Start > HeadTokens) return null;
        var after = events.FirstOrDefault(e => e.Sentence == sentenceNumber && e.Start > at);
        return after is null || lexicon.StartsWithin(text.Tokens, at, after.Start, _saying) ? null : after.Event;
    }

    /// <summary>The events of a sentence without a time of its own that continues the one before: those it speaks of several of.</summary>
    public static IEnumerable<EventReference> Inheriting(AnalyzedText text, int sentenceNumber, IReadOnlyList<EventMention> events)
    {
        if (sentenceNumber == 0 || text.Sentences[sentenceNumber - 1].Paragraph != text.Sentences[sentenceNumber].Paragraph) return [];
        return events.Where(e => e.Sentence == sentenceNumber && e.Event.IsPlural).Select(e => e.Event);
    }

    /// <summary>Whether a time can frame the sentences that follow it: a year, or a part of one.</summary>
    public static bool CanFrame(Mention mention) =>
        mention.Temporal is { Kind: TemporalKind.Date } time && time.Start.Granularity is Granularity.Year or Granularity.Half or Granularity.Quarter or Granularity.Month;

    private static EventMention? Nearest(IReadOnlyList<EventMention> events, int sentenceNumber, int at) =>
        events.LastOrDefault(e => e.Sentence == sentenceNumber && e.End <= at);
}
