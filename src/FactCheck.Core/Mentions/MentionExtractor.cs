using FactCheck.Articles;

namespace FactCheck.Mentions;

/// <summary>Finds the mentions of whole articles.</summary>
internal sealed class MentionExtractor(MentionScanner scanner)
{
    private readonly List<ScannedMention> _scanned = [];

    /// <summary>The mentions of an article in reading order, resolved against its publication; without one they stay open.</summary>
    public IReadOnlyList<Mention> Extract(Article article, Publication? publication)
    {
        var mentions = new List<Mention>();
        scanner.Begin(publication is null ? null : publication.Moment?.LocalDateTime ?? publication.Day.AtMidnight());
        foreach (var text in article.Texts)
        {
            _scanned.Clear();
            scanner.Scan(text.Normalized, _scanned);
            foreach (var found in _scanned)
            {
                mentions.Add(new Mention(
                    article, text.Field, text.ToOriginal(found.Span), found.Span, found.Type,
                    found.IsTemporal ? found.Temporal : null, found.IsTemporal ? null : found.Quantity));
            }
        }

        return mentions;
    }
}
