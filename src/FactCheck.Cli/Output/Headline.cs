using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>What an article is known by to a reader: its headline, or the beginning of its text.</summary>
internal static class Headline
{
    public static string Of(Article article, int width)
    {
        var text = article.Title.Length > 0 ? article.Title : article.Segments
            .Where(s => s.Kind is SegmentKind.Headline or SegmentKind.Lead or SegmentKind.Body)
            .Select(s => s.Span.Of(article[s.Field]).ToString())
            .FirstOrDefault(s => !string.IsNullOrWhiteSpace(s)) ?? "";
        return Wrapping.Shorten(Plain.Line(text), width);
    }
}
