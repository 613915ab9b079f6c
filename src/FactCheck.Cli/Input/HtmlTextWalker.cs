using AngleSharp.Dom;

namespace FactCheck.Cli.Input;

/// <summary>Walks over the elements of a page and takes their text, without what is none of the article's.</summary>
/// <param name="page">The page.</param>
/// <param name="text">Receives the text.</param>
/// <param name="skipped">Elements whose text is taken elsewhere, such as the headline.</param>
internal sealed class HtmlTextWalker(HtmlDocument page, ExtractedText text, IReadOnlyList<IElement> skipped)
{
    /// <summary>A line of which more than this share is links leads to other articles.</summary>
    private const double MaxLinkShare = 0.8;

    public void Walk(IElement root)
    {
        foreach (var child in root.ChildNodes) Visit(child);
    }

    private void Visit(INode node)
    {
        if (node is IText run) Append(run);
        else if (node is IComment comment) text.AddComment(comment.Data, page.PlaceOf(comment)?.Start ?? -1);
        else if (node is IElement element && !skipped.Contains(element) && !PageParts.IsBoilerplate(element) && !IsTimeOfPublication(element) && !IsTeaser(element)) VisitElement(element);
    }

    private void VisitElement(IElement element)
    {
        var isBlock = PageParts.IsBlock(element);
        if (isBlock || element.LocalName == "br") text.Break();
        var start = text.Length;
        Walk(element);
        if (element.LocalName is "td" or "th") text.Append(" ", -1, -1);
        if (isBlock) text.Break();
        if (PageParts.IsCaption(element)) text.MarkCaption(start);
    }

    private void Append(IText run)
    {
        if (page.PlaceOf(run) is { } place) text.Append(run.Data, place.Start, place.End);
        else text.Append(run.Data, -1, -1);
    }

    /// <summary>A time between the paragraphs says when the article was published; in one, it is part of what is told.</summary>
    private static bool IsTimeOfPublication(IElement element) => element.LocalName == "time" && element.Closest("p, li, blockquote, td, h2, h3") is null;

    /// <summary>Whether a line does hardly more than lead to another article.</summary>
    private static bool IsTeaser(IElement element)
    {
        if (element.LocalName is not ("p" or "li" or "h2" or "h3" or "h4" or "h5" or "ul" or "ol" or "div")) return false;
        var links = element.QuerySelectorAll("a[href]");
        if (links.Length == 0) return false;
        var all = element.TextContent.Trim();
        return all.Length > 0 && !".!?…”\"".Contains(all[^1], StringComparison.Ordinal) && links.Sum(a => a.TextContent.Trim().Length) > MaxLinkShare * all.Length;
    }
}
