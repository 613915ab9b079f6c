using AngleSharp.Dom;
using FactCheck.Text;

namespace FactCheck.Cli.Input;

/// <summary>Tells what the elements of a page are: the article, something around it, a caption.</summary>
internal static class PageParts
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> NotText = new(StringComparer.Ordinal)
    {
        "aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "footer", "form", "head", "iframe", "input", "map", "math", "nav", "noscript", "object", "option",
        "script", "select", "style", "svg", "template", "textarea", "title", "video",
    };

    private static readonly HashSet<string> BoilerplateWords, CaptionWords;

    static PageParts()
    {
        var lexicon = new Lexicon(new Vocabulary());
        using var reader = new StreamReader(typeof(PageParts).Assembly.GetManifestResourceStream("page-parts.lexicon")!);
        lexicon.AddFile("page-parts.lexicon", reader.ReadToEnd());
        BoilerplateWords = FormsOf(lexicon, "boilerplate");
        CaptionWords = FormsOf(lexicon, "caption");
    }

    /// <summary>Whether an element begins and ends a line of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsCaption(IElement element) => element.LocalName is "figcaption" or "caption" || WordsOf(element).Any(CaptionWords.Contains);

    /// <summary>Whether an element, by itself, is none of the article's text.</summary>
    public static bool IsBoilerplate(IElement element) =>
        NotText.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && role is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "menu" or "dialog" or "toolbar")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || (element.LocalName is not ("article" or "main" or "body" or "html") && WordsOf(element).Any(BoilerplateWords.Contains));

    /// <summary>Whether an element or one around it is none of the article's text.</summary>
    public static bool IsInBoilerplate(IElement element) => IsBoilerplate(element) || (element.ParentElement is { } parent && IsInBoilerplate(parent));

    /// <summary>«box-tinLienQuan» is box, boxtin, boxtinlien, tin, tinlien, tinlienquan, and so on: every run of up to three words.</summary>
    private static IEnumerable<string> WordsOf(IElement element)
    {
        foreach (var name in $"{element.ClassName} {element.Id}".Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Divide(name);
            for (var i = 0; i < words.Count; i++)
                for (var length = 1; length <= Math.Min(3, words.Count - i); length++) yield return string.Concat(words.Skip(i).Take(length));
        }
    }

    private static List<string> Divide(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !(char.IsUpper(name[i]) && char.IsLower(name[i - 1])) && name[i] is not ('-' or '_')) continue;
            words.Add(name[start..i].Trim('-', '_').ToLowerInvariant());
            start = i;
        }

        return words;
    }

    private static HashSet<string> FormsOf(Lexicon lexicon, string category) => [.. lexicon.Entries.Where(e => e.Category == category).Select(e => e.Form)];
}
