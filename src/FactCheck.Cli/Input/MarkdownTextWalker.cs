using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Cli.Input;

/// <summary>Walks over the blocks of a Markdown text and takes what a reader sees of it.</summary>
internal sealed class MarkdownTextWalker(string file, ExtractedText text, int maxDepth)
{
    private const string CommentStart = "<!--", CommentEnd = "-->";

    public void Walk(Block block)
    {
        text.Break();
        if (block is HtmlBlock html) AddHtml(html);
        else if (block is LeafBlock { Inline: { } inlines }) Walk(inlines);
        else if (block is TableRow row) WalkRow(row);
        else if (block is ContainerBlock container) WalkAll(container);
        text.Break();
    }

    private void WalkAll(ContainerBlock container)
    {
        foreach (var child in container)
        {
            var start = text.Length;
            Walk(child);
            if (child is FigureCaption) text.MarkCaption(start);
        }
    }

    /// <summary>A row of a table is a line.</summary>
    private void WalkRow(TableRow row)
    {
        foreach (var paragraph in row.OfType<TableCell>().SelectMany(c => c.OfType<LeafBlock>()))
        {
            if (paragraph.Inline is not null) Walk(paragraph.Inline);
            text.Append(" ", -1, -1);
        }
    }

    private void Walk(ContainerInline inlines)
    {
        foreach (var inline in inlines) Visit(inline);
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan(), literal); break;
            case CodeInline code: Append(code.Content, code); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.AsSpan(), entity); break;
            case LineBreakInline { IsHard: true }: text.Break(); break;
            case LineBreakInline: text.Append(" ", -1, -1); break;
            case HtmlInline html: AddComments(html.Tag, html.Span.Start); break;
            // What an image is called is not what the article says.
            case LinkInline { IsImage: true }: break;
            case ContainerInline container: Walk(container); break;
        }
    }

    private void Append(ReadOnlySpan<char> words, Inline inline) => text.Append(words, inline.Span.Start, Math.Min(file.Length, inline.Span.End + 1));

    /// <summary>HTML between the paragraphs: comments, or elements with text of their own.</summary>
    private void AddHtml(HtmlBlock block)
    {
        var html = file[block.Span.Start..Math.Min(file.Length, block.Span.End + 1)];
        if (block.Type == HtmlBlockType.Comment) AddComments(html, block.Span.Start);
        else text.Append(HtmlPageReader.TextOf(html, maxDepth).ToString(), block.Span.Start, Math.Min(file.Length, block.Span.End + 1));
    }

    private void AddComments(string html, int start)
    {
        for (var at = 0; (at = html.IndexOf(CommentStart, at, StringComparison.Ordinal)) >= 0;)
        {
            // «<!-->» is a comment too: its end shares the dashes of its beginning.
            at += CommentStart.Length;
            var end = html.IndexOf(CommentEnd, at, StringComparison.Ordinal);
            if (end < 0) return;
            text.AddComment(html[at..end], start + at - CommentStart.Length);
            at = end;
        }
    }
}
