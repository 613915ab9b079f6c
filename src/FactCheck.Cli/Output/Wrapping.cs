using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> columns, broken at spaces; a longer word stands on a line of its own.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.GetCellWidth() + 1 + word.GetCellWidth() > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The text, or its beginning with an ellipsis if it is wider than <paramref name="width"/> columns.</summary>
    public static string Shorten(string text, int width) => text.GetCellWidth() <= width ? text : TakeColumns(text, width - 1).TrimEnd() + "…";

    /// <summary>The text, or its end with an ellipsis if it is wider than <paramref name="width"/> columns; nothing where that would say nothing.</summary>
    public static string KeepEnd(string text, int width)
    {
        const int leastOfUse = 8;
        if (text.GetCellWidth() <= width) return text;
        if (width < leastOfUse) return "";
        var start = text.Length;
        while (text[(start - 1)..].GetCellWidth() < width) start--;
        return "…" + text[start..];
    }

    /// <summary>As many characters from the start as fit.</summary>
    public static string TakeColumns(string text, int width)
    {
        var (columns, end) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            columns += rune.ToString().GetCellWidth();
            if (columns > width) break;
            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));
}
