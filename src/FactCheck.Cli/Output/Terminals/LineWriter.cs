using FactCheck.Articles;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes lines made of pieces of different style. None of the text is read as markup.</summary>
internal sealed class LineWriter(IAnsiConsole console)
{
    public int Width => console.Profile.Width;

    public void Line(params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        foreach (var (text, style) in pieces)
            if (text.Length > 0) console.Write(new Unbroken(text, style));
        console.WriteLine();
    }

    /// <summary>Writes text of one style, further lines of it indented by as much as the lead is wide.</summary>
    public void Wrapped((string Text, Style Style) lead, string text, Style style)
    {
        var indent = lead.Text.GetCellWidth();
        foreach (var line in Wrapping.Wrap(text, Math.Max(20, Width - indent)))
        {
            Line(lead, (line, style));
            lead = (new string(' ', indent), Style.Plain);
        }
    }

    /// <summary>Writes the heading of a story, with what its first article is known by as far as there is room: a number alone tells nobody what it is.</summary>
    public void Heading(string text, Article? first)
    {
        const string separator = " · ";
        var room = Width - text.GetCellWidth() - separator.Length;
        Line((text, Styles.Bold), (first is null || room <= 0 ? "" : separator + Headline.Of(first, room), Styles.Plain));
    }

    public void Blank() => console.WriteLine();
}
