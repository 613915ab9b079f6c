using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Fuzzing.Oracles;

/// <summary>What holds for every article, wherever it was read from.</summary>
internal static class ArticleOracle
{
    public static void Check(Article article)
    {
        Require.That(article.Id.Length > 0, "an article has an id", () => "an empty one");
        foreach (var text in article.Texts) CheckSegments(article, text);
        foreach (var suppression in article.Suppressions)
            Require.That(suppression.Span.End <= article.Body.Length, "suppressions lie in the body", () => $"{suppression.Span} of {article.Body.Length}");
        foreach (var text in article.Texts) CheckPlaces(article, text);
    }

    /// <summary>Where every character stands in the file, as far as that is known.</summary>
    private static void CheckPlaces(Article article, ArticleText text)
    {
        if (article.Origin is not { } origin) return;
        // The place of an offset takes the time of the whole file: a hundred of them.
        for (var at = 0; at <= text.Original.Length; at += 1 + (text.Original.Length / 100))
        {
            if (origin.PositionOf(text.Field, at) is not { } position) continue;
            Require.That(position.Line >= 1 && position.Column is null or >= 1, "lines and columns count from 1", () => $"{position}");
        }
    }

    private static void CheckSegments(Article article, ArticleText text)
    {
        var last = default(TextSpan);
        foreach (var segment in article.Segments.Where(s => s.Field == text.Field))
        {
            Require.That(segment.Span.End <= text.Original.Length && segment.NormalizedSpan.End <= text.Normalized.Length, "segments lie in their text", () => $"{segment}");
            Require.Same(text.ToOriginal(segment.NormalizedSpan), segment.Span, "a segment is the same part of both texts");
            if (segment.Kind == SegmentKind.Quote) continue;
            Require.That(segment.Span.Start >= last.End, "segments do not overlap", () => $"{segment} after {last}");
            last = segment.Span;
        }
    }
}
