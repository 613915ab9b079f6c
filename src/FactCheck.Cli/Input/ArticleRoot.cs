using AngleSharp.Dom;

namespace FactCheck.Cli.Input;

/// <summary>
/// Finds the element of a page that holds the text of its article: the one marked as such, else the one around most running text, as
/// the reading views of browsers do.
/// </summary>
internal static class ArticleRoot
{
    /// <summary>A shorter paragraph is rather a label or a teaser.</summary>
    private const int MinParagraph = 40;

    public static IElement Find(IDocument page)
    {
        var marked = page.QuerySelectorAll("[itemprop~=articleBody]").MaxBy(e => e.TextContent.Length);
        if (marked is not null && !string.IsNullOrWhiteSpace(marked.TextContent)) return marked;
        var best = Densest(page);
        return best?.Closest("article") ?? best?.Closest("main, [role=main]") ?? best ?? page.Body ?? page.DocumentElement;
    }

    /// <summary>The element with most text in its own paragraphs; those of the elements directly in it count half.</summary>
    private static IElement? Densest(IDocument page)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in page.QuerySelectorAll("p, pre, blockquote, td"))
        {
            var length = paragraph.TextContent.Trim().Length - paragraph.QuerySelectorAll("a").Sum(a => a.TextContent.Length);
            if (length < MinParagraph || paragraph.ParentElement is not { } parent || PageParts.IsInBoilerplate(paragraph)) continue;
            scores[parent] = scores.GetValueOrDefault(parent) + length;
            if (parent.ParentElement is { } grandparent) scores[grandparent] = scores.GetValueOrDefault(grandparent) + (length / 2.0);
        }

        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }
}
