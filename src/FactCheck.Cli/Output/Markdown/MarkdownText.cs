using System.Text;
using FactCheck.Text;

namespace FactCheck.Cli.Output.Markdown;

/// <summary>Puts text into GitHub-flavoured Markdown so that it is shown as it is.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]|~$";

    // Parts a text without being seen. GitHub looks for names and numbers after Markdown is done: a stroke before them would not help.
    private const string Break = "<!-- -->";

    /// <summary>
    /// The text on one line, with all that Markdown, HTML or GitHub would act on made plain: marks, tags, entities, addresses that
    /// would become links, and names that would be notified (<c>@name</c>) or linked (<c>#12</c>).
    /// </summary>
    public static string Of(string text)
    {
        var plain = Plain.Line(text);
        var escaped = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            if (StartsBlock(plain, i)) escaped.Append('\\');
            escaped.Append(Of(plain[i]));
            if (IsInLink(plain, i)) escaped.Append(Break);
        }

        return escaped.ToString();
    }

    private static string Of(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '@' or '#' => c + Break,
        _ => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString(),
    };

    /// <summary>«- », «+ », «1. » and «1) » at the beginning would start a list.</summary>
    private static bool StartsBlock(string text, int at) => text[at] switch
    {
        '-' or '+' or '=' => at == 0,
        '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    /// <summary>Whether a piece of <c>http://…</c> or <c>www.…</c>, which would be made a link, stands here.</summary>
    private static bool IsInLink(string text, int at) =>
        (text[at] == ':' && at + 1 < text.Length && text[at + 1] == '/')
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
