using AngleSharp.Dom;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>Makes an article of a page.</summary>
internal static class HtmlPageReader
{
    public static ReadingResult Read(SourceFile file, PageLimits limits)
    {
        if (file.Text.Length > limits.Characters) return Problem(file, InputMessages.TooLong(limits.Characters, "html-characters"));
        try
        {
            return Read(file, HtmlDocument.Parse(file.Text, limits.Depth));
        }
        catch (TooNestedException)
        {
            return Problem(file, InputMessages.TooNested(limits.Depth));
        }
    }

    /// <summary>The text of a piece of HTML, a paragraph a line; white space only if there is none.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="maxDepth">How deep elements may be nested.</param>
    /// <exception cref="TooNestedException">Its elements are nested too deep.</exception>
    public static ExtractedText TextOf(string html, int maxDepth)
    {
        var page = HtmlDocument.Parse(html, maxDepth);
        var text = new ExtractedText(html);
        new HtmlTextWalker(page, text, skipped: []).Walk(page.Dom.Body!);
        return text;
    }

    private static ReadingResult Read(SourceFile file, HtmlDocument page)
    {
        var metadata = HtmlMetadata.Of(page.Dom);
        var root = ArticleRoot.Find(page.Dom);
        var headline = Headline(page.Dom, root);
        var standfirst = Standfirst(page.Dom, root);
        var text = new ExtractedText(file.Text);
        new HtmlTextWalker(page, text, [.. new[] { headline, standfirst }.OfType<IElement>()]).Walk(root);
        var body = text.ToString();
        var origin = text.Map;
        if (body.Length == 0) (body, origin) = (metadata.Body?.Trim() ?? "", null);
        if (body.Length == 0) return Problem(file, InputMessages.NoText);

        var (title, titleMap) = headline is null ? (metadata.Title, null) : TextOf(page, headline, file.Text);
        var (summary, summaryMap) = standfirst is null ? (metadata.Description, null) : TextOf(page, standfirst, file.Text);
        if (standfirst is null && Repeats(body, summary)) summary = null;
        var article = new Article(file.Name, body, title, summary, origin is null ? [] : text.Captions)
        {
            Source = metadata.Source,
            Url = metadata.Url,
            Language = metadata.Language ?? "vi",
            Publication = metadata.Publication,
            Origin = new ArticleOrigin(file.Path, file.Text, origin, titleMap, summaryMap),
            Suppressions = origin is null ? [] : text.Suppressions,
        };
        ReadingProblem[] problems = metadata.BadDate is { } date ? [new ReadingProblem(file.Path, null, ReadingMessages.BadDate(date))] : [];
        return new ReadingResult([article], [.. problems, .. text.ProblemsOfComments(file.Path)]);
    }

    /// <summary>The one heading of the first order: in the article, else on the page.</summary>
    private static IElement? Headline(IDocument page, IElement root)
    {
        var inRoot = root.QuerySelectorAll("h1").Where(HasText).ToArray();
        var headings = inRoot.Length > 0 ? inRoot : [.. page.QuerySelectorAll("h1").Where(HasText)];
        return headings.Length == 1 ? headings[0] : Array.Find(headings, h => (h.GetAttribute("itemprop") ?? "").Contains("headline", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The summary (sapô) as the page shows it above the text.</summary>
    private static IElement? Standfirst(IDocument page, IElement root)
    {
        var marked = page.QuerySelectorAll(".sapo, .standfirst, .article-summary, .article__sapo, .detail-sapo, .singular-sapo, [itemprop=description]:not(meta)").Where(HasText).ToArray();
        return Array.Find(marked, m => !m.Contains(root));
    }

    private static (string Text, OffsetMap Map) TextOf(HtmlDocument page, IElement element, string file)
    {
        var text = new ExtractedText(file);
        new HtmlTextWalker(page, text, skipped: []).Walk(element);
        return (text.ToString().Replace('\n', ' '), text.Map);
    }

    /// <summary>Whether the description of a page, which is often cut off, only repeats the beginning of its text.</summary>
    private static bool Repeats(string body, string? summary)
    {
        var words = summary?.Trim().TrimEnd('.', '…', ' ');
        return words is null || body.Replace('\n', ' ').Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasText(IElement element) => !string.IsNullOrWhiteSpace(element.TextContent);

    private static ReadingResult Problem(SourceFile file, LocalizedText message) => new([], [new ReadingProblem(file.Path, null, message)]);
}
