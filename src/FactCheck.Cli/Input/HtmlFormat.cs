using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>HTML: the page of one article.</summary>
internal sealed class HtmlFormat(PageLimits limits) : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".html", ".htm", ".xhtml"];

    public bool Recognizes(SourceFile file)
    {
        var text = file.Text.AsSpan().TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith('<') && !FeedFormat.LooksLikeXml(text));
    }

    public ReadingResult Read(SourceFile file) => HtmlPageReader.Read(file, limits);
}
