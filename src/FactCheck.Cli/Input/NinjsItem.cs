using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>One news item of ninjs. In version 1 texts are fields by their type (<c>body_text</c>), from 2 on lists (<c>bodies</c>).</summary>
internal sealed class NinjsItem(JsonElement item, int maxDepth)
{
    private static readonly string[] Dates = ["versioncreated", "firstcreated", "contentcreated"];

    /// <summary>What stands where the date should, if it is none.</summary>
    public string? BadDate { get; private set; }

    /// <summary>The article, or null if the item has no text.</summary>
    public Article? ToArticle(string fallbackId, ArticleOrigin origin)
    {
        var body = Plain("body_text") ?? Html("body_xhtml") ?? Html("body_html") ?? FromList("bodies");
        if (string.IsNullOrWhiteSpace(body)) return null;
        return new Article(Plain("uri") ?? fallbackId, body, Plain("headline") ?? FromList("headlines"), Plain("description_text") ?? Html("description_xhtml") ?? FromList("descriptions"))
        {
            Source = FirstOf("infosources", "name") ?? Plain("source") ?? Plain("copyrightholder"),
            Url = FirstOf("links", "href") ?? Plain("url"),
            Language = Plain("language") ?? "vi",
            Publication = Published(),
            Origin = origin,
        };
    }

    private Publication? Published()
    {
        if (Dates.Select(Plain).FirstOrDefault(d => d is not null) is not { } text) return null;
        if (PublicationParser.TryParse(text, out var publication)) return publication;
        BadDate = text;
        return null;
    }

    private string? Plain(string name) => TextOf(item, name);

    private string? Html(string name) => Plain(name) is { } html ? FromHtml(html) : null;

    /// <summary>The main text of a list, else its first one.</summary>
    private string? FromList(string name)
    {
        var texts = List(name).Where(t => TextOf(t, "value") is not null).ToArray();
        if (texts.Length == 0) return null;
        var main = Array.Find(texts, t => TextOf(t, "role") is "main" or "default");
        if (main.ValueKind != JsonValueKind.Object) main = texts[0];
        var value = TextOf(main, "value")!;
        return TextOf(main, "contenttype") is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase) ? FromHtml(value) : value;
    }

    private string? FirstOf(string list, string name) => List(list).Select(e => TextOf(e, name)).FirstOrDefault(t => t is not null);

    private JsonElement[] List(string name) =>
        item.Find(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private string? FromHtml(string html)
    {
        try
        {
            return HtmlPageReader.TextOf(html, maxDepth).ToString();
        }
        catch (TooNestedException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement element, string name) => element.Find(name)?.TextOrNull() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
