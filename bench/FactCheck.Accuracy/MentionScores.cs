using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Accuracy;

/// <summary>How many of the marked mentions are found, and how many of the found ones are marked: see <c>score_mentions.py</c>.</summary>
internal sealed class MentionScores
{
    private readonly Dictionary<MentionType, MentionTally> _tallies = Enum.GetValues<MentionType>().ToDictionary(t => t, _ => new MentionTally());
    private readonly MentionTally _times = new();
    private readonly MentionTally _figures = new();

    /// <summary>Compares the readings of the marked articles; others are passed over.</summary>
    public MentionScores(IReadOnlyList<MarkedMention> marks, IEnumerable<ArticleReading> readings)
    {
        var marksOf = marks.ToLookup(m => m.Article);
        foreach (var reading in readings.Where(r => marksOf.Contains(r.Article.Id))) Add([.. marksOf[reading.Article.Id]], [.. reading.Mentions.Where(m => IsScored(m.Type))]);
    }

    /// <summary>What is counted, by the name it has in the output: all times and all figures first, then each type.</summary>
    public IEnumerable<(string Name, MentionTally Tally)> Tallies =>
        [("time", _times), ("figure", _figures), .. _tallies.Where(t => IsScored(t.Key)).Select(t => (t.Key.ToString().ToUpperInvariant(), t.Value))];

    private static bool IsScored(MentionType type) => type is not (MentionType.Ordinal or MentionType.Words);

    private static bool IsTime(MentionType type) => type is MentionType.Date or MentionType.Time or MentionType.Duration or MentionType.Set;

    private MentionTally[] Of(MentionType type) => [_tallies[type], IsTime(type) ? _times : _figures];

    private void Add(MarkedMention[] marks, Mention[] mentions)
    {
        foreach (var mention in mentions)
            foreach (var tally in Of(mention.Type)) tally.Found++;
        var free = mentions.ToList();
        foreach (var mark in marks.OrderBy(m => m.Start))
        {
            foreach (var tally in Of(mark.Type)) tally.Marked++;
            var places = mentions.Where(m => Annotations.FieldOf(m) == mark.Field);
            if (places.Any(m => m.Type == mark.Type && m.Span.Start == mark.Start && m.Span.End == mark.End))
                foreach (var tally in Of(mark.Type)) tally.Exact++;
            // Of two that overlap as much the first; each stands for one mark only.
            var match = free.Where(m => Annotations.FieldOf(m) == mark.Field && IsTime(m.Type) == IsTime(mark.Type) && mark.Overlap(m) > 0).MaxBy(mark.Overlap);
            if (match is null) continue;
            free.Remove(match);
            foreach (var tally in Of(mark.Type)) tally.MarksMatched++;
            foreach (var tally in Of(match.Type)) tally.FoundMatched++;
            if (match.Type == mark.Type && mark.HasValue(match.Value))
                foreach (var tally in Of(mark.Type)) tally.ValueRight++;
        }
    }
}
