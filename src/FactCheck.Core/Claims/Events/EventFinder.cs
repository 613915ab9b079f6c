using FactCheck.Claims.Entities;

namespace FactCheck.Claims.Events;

/// <summary>Finds the events that an article speaks of, with those who take part.</summary>
internal sealed class EventFinder(ClaimLexicon lexicon)
{
    /// <summary>How far from the event's words its participants and destination are looked for, in tokens.</summary>
    private const int Reach = 14;

    private readonly int _event = lexicon.Category("event");
    private readonly int _movement = lexicon.Category("movement");
    private readonly int _with = lexicon.Category("with");
    private readonly int _between = lexicon.Category("between");
    private readonly int _plural = lexicon.Category("plural");

    /// <summary>The events of a text in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities, resolved, in reading order.</param>
    /// <param name="principals">The two persons the article is about, or fewer.</param>
    public List<EventMention> Find(AnalyzedText text, IReadOnlyList<EntityMention> entities, IReadOnlyList<string> principals)
    {
        var found = new List<EventMention>();
        var next = 0;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            while (next < entities.Count && entities[next].Start < sentence.Start) next++;
            var names = new List<EntityMention>();
            for (; next < entities.Count && entities[next].Start < sentence.End; next++)
                if (entities[next].End <= sentence.End) names.Add(entities[next]);
            EntityMention[] inside = [.. names];
            for (var at = sentence.Start; at < sentence.End;)
            {
                if (TryFind(text, inside, principals, at, out var reference, out var end))
                    found.Add(new EventMention(reference, i, at, end));
                at = Math.Max(at + 1, end);
            }
        }

        return found;
    }

    private bool TryFind(AnalyzedText text, EntityMention[] entities, IReadOnlyList<string> principals, int at, out EventReference reference, out int end)
    {
        reference = null!;
        var kind = lexicon.Find(text.Tokens, at, _event, out end)?.Value;
        if (kind == "none") return false;
        if (kind is null) return TryFindMovement(text, entities, principals, at, out reference, out end);
        if (kind == "visit") reference = Visit(text, entities, principals, at, end);
        else reference = new EventReference(kind, Participants(text, entities, principals, at, end), null, null, IsPlural(text, at));
        return true;
    }

    /// <summary>«mời Chủ tịch Tập sang Mỹ»: a person, a word of movement, a state.</summary>
    private bool TryFindMovement(AnalyzedText text, EntityMention[] entities, IReadOnlyList<string> principals, int at, out EventReference reference, out int end)
    {
        reference = null!;
        end = at;
        if (lexicon.Find(text.Tokens, at, _movement, out var movementEnd) is null) return false;
        var place = Array.Find(entities, e => e.Kind == EntityKind.Place && e.Start == movementEnd);
        var visitor = Array.Find(entities, e => e.Kind == EntityKind.Person && e.End == at && e.Key.Length > 0);
        if (place.Key is null || visitor.Key is null) return false;
        reference = new EventReference("visit", Sorted(principals), place.Key, visitor.Key, false);
        end = movementEnd;
        return true;
    }

    private EventReference Visit(AnalyzedText text, EntityMention[] entities, IReadOnlyList<string> principals, int at, int end)
    {
        var destination = Array.Find(entities, e => e.Kind == EntityKind.Place && e.Start >= end && e.Start - end < Reach / 2).Key
            // «sang Mỹ thực hiện chuyến thăm»
            ?? Array.FindLast(entities, e => e.Kind == EntityKind.Place && e.End <= at && at - e.End < 4).Key;
        var visitor = Array.FindLast(entities, e => e.Kind == EntityKind.Person && e.End <= at && e.Key.Length > 0).Key;
        return new EventReference("visit", Sorted(principals), destination, visitor, IsPlural(text, at));
    }

    private string[] Participants(AnalyzedText text, EntityMention[] entities, IReadOnlyList<string> principals, int at, int end)
    {
        var after = entities.Where(e => e.Kind == EntityKind.Person && e.Key.Length > 0 && e.Start >= end && e.Start - end < Reach).ToArray();
        if (after.Length > 0 && lexicon.StartsWithin(text.Tokens, end, after[0].Start, _with))
        {
            var before = Array.FindLast(entities, e => e.Kind == EntityKind.Person && e.End <= at && e.Key.Length > 0 && e.Key != after[0].Key).Key
                ?? principals.FirstOrDefault(p => p != after[0].Key);
            if (before is not null) return Sorted([before, after[0].Key]);
        }

        if (after.Length > 1 && lexicon.StartsWithin(text.Tokens, end, after[0].Start, _between)) return Sorted([after[0].Key, after[1].Key]);
        // The nearest two before it («X và Y gặp nhau»), unless one of them is only the speaker.
        var ahead = entities.Where(e => e.Kind == EntityKind.Person && e.End <= at && at - e.End < Reach && principals.Contains(e.Key)).Select(e => e.Key).Distinct().ToArray();
        return ahead.Length >= 2 ? Sorted(ahead[^2..]) : Sorted(principals);
    }

    /// <summary>«hai chuyến thăm», «bốn cuộc gặp», «những cuộc điện đàm»: a number other than one, or a plural word, right before.</summary>
    private bool IsPlural(AnalyzedText text, int at)
    {
        if (at == 0) return false;
        var before = text.Tokens[at - 1];
        return before.IsDigits ? before.Number != 1 : lexicon.Find(text.Tokens, at - 1, _plural, out _) is not null;
    }

    private static string[] Sorted(IEnumerable<string> keys) => [.. keys.Distinct().Order(StringComparer.Ordinal)];
}
