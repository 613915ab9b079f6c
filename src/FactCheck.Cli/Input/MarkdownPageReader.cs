using FactCheck.Articles;
using FactCheck.Articles.Reading;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FactCheck.Cli.Input;

/// <summary>Makes an article of Markdown.</summary>
internal static class MarkdownPageReader
{
    public static ReadingResult Read(SourceFile file, PageLimits limits)
    {
        if (file.Text.Length > limits.MarkdownCharacters) return Problem(file, null, InputMessages.TooLong(limits.MarkdownCharacters, "markdown-characters"));
        var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseGridTables().UseEmphasisExtras().UseFootnotes().UseFigures().UsePreciseSourceLocation().Build();
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(file.Text, pipeline);
        }
        catch (ArgumentException)
        {
            // The library's own limit.
            return Problem(file, null, InputMessages.MarkdownTooNested);
        }

        try
        {
            return Read(file, document, limits);
        }
        catch (TooNestedException)
        {
            // HTML in it.
            return Problem(file, null, InputMessages.TooNested(limits.Depth));
        }
    }

    private static ReadingResult Read(SourceFile file, MarkdownDocument document, PageLimits limits)
    {
        var block = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        if (block is null && LooksLikeOpenFrontMatter(file.Text)) return Problem(file, 1, InputMessages.OpenFrontMatter);
        var fields = FrontMatter.Read(file, block is null ? "" : file.Text[block.Span.Start..(block.Span.End + 1)]);
        var (title, titleMap) = (fields.Text("title"), fields.PlaceOf("title"));
        var heading = document.FirstOrDefault(b => b is not YamlFrontMatterBlock) as HeadingBlock is { Level: 1 } first ? first : null;
        if (heading is not null)
        {
            var text = TextOf(file, [heading], limits);
            if (title is null) (title, titleMap) = (text.ToString(), text.Map);
            else if (title != text.ToString()) heading = null;
        }

        var body = TextOf(file, document.Where(b => b != heading && b != block), limits);
        if (body.Length == 0) return new ReadingResult([], [.. fields.Problems, new ReadingProblem(file.Path, null, InputMessages.NoText)]);
        var article = new Article(fields.Text("id") ?? file.Name, body.ToString(), title, fields.Text("summary", "description"), body.Captions)
        {
            Source = fields.Text("source"),
            Url = fields.Text("url"),
            Language = fields.Text("lang") ?? "vi",
            Publication = fields.Publication("published", "date"),
            Origin = new ArticleOrigin(file.Path, file.Text, body.Map, titleMap, fields.PlaceOf("summary", "description")),
            Suppressions = body.Suppressions,
        };
        return new ReadingResult([article], [.. fields.Problems, .. body.ProblemsOfComments(file.Path)]);
    }

    private static ExtractedText TextOf(SourceFile file, IEnumerable<Block> blocks, PageLimits limits)
    {
        var text = new ExtractedText(file.Text);
        var walker = new MarkdownTextWalker(file.Text, text, limits.Depth);
        foreach (var block in blocks) walker.Walk(block);
        return text;
    }

    /// <summary>A line of dashes, and then a field: no rule that divides two parts of a text.</summary>
    private static bool LooksLikeOpenFrontMatter(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return false;
        var lines = text.Split('\n', 3);
        return lines.Length > 1 && lines[0].TrimEnd() == "---" && lines[1].Contains(": ", StringComparison.Ordinal);
    }

    private static ReadingResult Problem(SourceFile file, int? line, LocalizedText message) => new([], [new ReadingProblem(file.Path, line, message)]);
}
