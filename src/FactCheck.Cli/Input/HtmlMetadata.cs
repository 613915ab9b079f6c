using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>What a page says of its article: schema.org JSON-LD first, then OpenGraph and other meta elements, then what the page shows.</summary>
internal sealed class HtmlMetadata
{
    private static readonly string[] DateNames = ["article:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "date", "dc.date", "dc.date.issued", "dcterms.created"];

    private HtmlMetadata(IDocument page)
    {
        var linked = LinkedArticle(page);
        Title = Clean(TextOf(linked, "headline")) ?? Meta(page, "og:title") ?? Clean(page.Title);
        Description = Clean(TextOf(linked, "description")) ?? Meta(page, "og:description") ?? Meta(page, "description");
        Body = Clean(TextOf(linked, "articleBody"));
        Source = Clean(NameOf(linked, "publisher")) ?? Meta(page, "og:site_name");
        Url = Attribute(page, "link[rel=canonical]", "href") ?? Meta(page, "og:url") ?? Clean(TextOf(linked, "url"));
        Language = Clean(page.DocumentElement.GetAttribute("lang")) ?? Clean(TextOf(linked, "inLanguage"));
        (Publication, BadDate) = Published(page, linked);
    }

    public string? Title { get; }

    public string? Description { get; }

    /// <summary>The text, for pages that hold it for machines alone.</summary>
    public string? Body { get; }

    public string? Source { get; }

    public string? Url { get; }

    public string? Language { get; }

    public Publication? Publication { get; }

    /// <summary>What stands where the date should, if none can be read.</summary>
    public string? BadDate { get; }

    public static HtmlMetadata Of(IDocument page) => new(page);

    private static (Publication? Publication, string? BadDate) Published(IDocument page, JsonElement? linked)
    {
        var stated = new[] { TextOf(linked, "datePublished") }
            .Concat(DateNames.Select(n => Meta(page, n)))
            .Append(Attribute(page, "[itemprop=datePublished]", "datetime"))
            .Concat(page.QuerySelectorAll("time[datetime]").OrderByDescending(t => t.HasAttribute("pubdate")).Select(t => t.GetAttribute("datetime")))
            .Select(Clean).OfType<string>().ToArray();
        foreach (var text in stated)
            if (PublicationParser.TryParse(text, out var publication)) return (publication, null);
        return (null, stated.FirstOrDefault());
    }

    /// <summary>The article among the JSON-LD of the page. What is no JSON there is the fault of the page and no loss for the reader.</summary>
    private static JsonElement? LinkedArticle(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Articles(json.RootElement).FirstOrDefault() is { ValueKind: JsonValueKind.Object } article) return article.Clone();
            }
            catch (JsonException)
            {
                continue;
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(Articles);
        if (element.ValueKind != JsonValueKind.Object) return [];
        if (element.Find("@graph") is { } graph) return Articles(graph);
        return element.Find("@type") is { } type && Values(type).Any(IsArticleType) ? [element] : [];
    }

    private static bool IsArticleType(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report";

    private static IEnumerable<string> Values(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Values) : element.TextOrNull() is { } text ? [text] : [];

    private static string? TextOf(JsonElement? element, string name) =>
        element?.Find(name) is { } value ? Values(value).FirstOrDefault() : null;

    /// <summary>A name that is given as a text or as a thing with one.</summary>
    private static string? NameOf(JsonElement? element, string name)
    {
        if (element?.Find(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.Object ? TextOf(value, "name") : value.TextOrNull();
    }

    private static string? Meta(IDocument page, string name) => page.QuerySelectorAll("meta")
        .Where(m => Has(m, "property", name) || Has(m, "name", name) || Has(m, "itemprop", name))
        .Select(m => Clean(m.GetAttribute("content"))).FirstOrDefault(c => c is not null);

    private static bool Has(IElement element, string attribute, string value) => string.Equals(element.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    private static string? Attribute(IDocument page, string selector, string name) => Clean(page.QuerySelector(selector)?.GetAttribute(name));

    /// <summary>Some pages write entities where there should be none.</summary>
    private static string? Clean(string? text) => WebUtility.HtmlDecode(text)?.Trim() is { Length: > 0 } clean ? clean : null;
}
