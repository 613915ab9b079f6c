using FactCheck.Mentions;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>A sentence cut around the figure that matters in it.</summary>
/// <param name="Before">What stands before the figure.</param>
/// <param name="Figure">The figure.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record Snippet(string Before, string Figure, string After)
{
    private const string Ellipsis = "… ";

    /// <summary>The part of the sentence around the mention that fits into so many columns: whole words, more of what stands before.</summary>
    public static Snippet Of(Mention mention, TextSpan sentence, int width)
    {
        var text = mention.Article[mention.Field];
        var before = Plain.Collapse(text[Math.Min(sentence.Start, mention.Span.Start)..mention.Span.Start]).TrimStart();
        var after = Plain.Collapse(text[mention.Span.End..Math.Max(sentence.End, mention.Span.End)]).TrimEnd();
        var figure = Plain.Line(mention.Text);
        var room = Math.Max(0, width - figure.GetCellWidth());
        var afterWidth = after.GetCellWidth();
        var roomBefore = Math.Max(room - afterWidth, room * 3 / 5);
        if (before.GetCellWidth() > roomBefore) before = KeepEnd(before, roomBefore);
        var roomAfter = room - before.GetCellWidth();
        if (afterWidth > roomAfter) after = KeepStart(after, roomAfter);
        return new Snippet(before, figure, after);
    }

    private static string KeepStart(string text, int width)
    {
        var start = Wrapping.TakeColumns(text, Math.Max(0, width - Ellipsis.Length));
        var lastSpace = start.LastIndexOf(' ');
        return (lastSpace > 0 && start.Length < text.Length && text[start.Length] != ' ' ? start[..lastSpace] : start).TrimEnd() + " …";
    }

    private static string KeepEnd(string text, int width)
    {
        var end = text;
        while (end.GetCellWidth() > Math.Max(0, width - Ellipsis.Length))
        {
            var space = end.IndexOf(' ', 1);
            if (space < 0 || space == end.Length - 1) return Ellipsis;
            end = end[(space + 1)..];
        }

        return Ellipsis + end;
    }
}
