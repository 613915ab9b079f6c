using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>Markdown with YAML front matter: one article.</summary>
internal sealed class MarkdownFormat(PageLimits limits) : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".md", ".markdown"];

    /// <summary>Front matter, or a heading.</summary>
    public bool Recognizes(SourceFile file) => file.Text.StartsWith("---\n", StringComparison.Ordinal) || file.Text.StartsWith("---\r\n", StringComparison.Ordinal)
        || file.Text.AsSpan().TrimStart().StartsWith("# ");

    public ReadingResult Read(SourceFile file) => MarkdownPageReader.Read(file, limits);
}
