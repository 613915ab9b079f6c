using FactCheck.Articles;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Mentions;

/// <summary>Finds the mentions of whole articles.</summary>
/// <param name="scanner">Reads Vietnamese, and the percentages of any language.</param>
/// <param name="extractors">Read the times of articles in other languages; of several the first that can.</param>
internal sealed class MentionExtractor(MentionScanner scanner, IReadOnlyList<ITemporalExtractor> extractors)
{
    private readonly List<ScannedMention> _scanned = [];

    /// <summary>The mentions of an article in reading order, resolved against its publication; without one they stay open.</summary>
    public IReadOnlyList<Mention> Extract(Article article, Publication? publication)
    {
        var mentions = new List<Mention>();
        var anchor = publication is null ? (LocalDateTime?)null : publication.Moment?.LocalDateTime ?? publication.Day.AtMidnight();
        var extractor = ExtractorOf(article.Language);
        scanner.Begin(anchor);
        foreach (var text in article.Texts)
        {
            _scanned.Clear();
            scanner.Scan(text.Normalized, _scanned);
            if (extractor is not null) ReplaceTimes(extractor.Extract(text.Normalized, article.Language, anchor));
            foreach (var found in _scanned)
            {
                mentions.Add(new Mention(
                    article, text.Field, text.ToOriginal(found.Span), found.Span, found.Type,
                    found.IsTemporal ? found.Temporal : null, found.IsTemporal ? null : found.Quantity));
            }
        }

        return mentions;
    }

    /// <summary>Null for Vietnamese, and for a language that none reads: it is then read as if it were Vietnamese.</summary>
    private ITemporalExtractor? ExtractorOf(string language) =>
        language.Equals("vi", StringComparison.OrdinalIgnoreCase) || language.StartsWith("vi-", StringComparison.OrdinalIgnoreCase)
            ? null : extractors.FirstOrDefault(e => e.CanRead(language));

    /// <summary>
    /// Puts the times of another language in the place of what was read as Vietnamese. Percentages stay: they are written alike
    /// everywhere. Of «$1,234», «85 billion» and «30 people» the Vietnamese grammar would make other figures.
    /// </summary>
    private void ReplaceTimes(IReadOnlyList<ExtractedTime> times)
    {
        var next = 0;
        _scanned.RemoveAll(m => m.Type != MentionType.Percent || IsPartOfTime(m.Span));
        _scanned.AddRange(times.Select(t => ScannedMention.Time(t.Span, t.Value)));
        _scanned.Sort((left, right) => left.Span.CompareTo(right.Span));

        // Both lists are in the order of the text.
        bool IsPartOfTime(TextSpan span)
        {
            while (next < times.Count && times[next].Span.End <= span.Start) next++;
            return next < times.Count && times[next].Span.Overlaps(span);
        }
    }
}
