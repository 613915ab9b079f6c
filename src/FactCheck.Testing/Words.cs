using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Testing;

/// <summary>Finds words in a text: whole ones, whatever the case and however the letters are composed.</summary>
internal static class Words
{
    /// <summary>Whether the words stand in the text.</summary>
    public static bool StandIn(string text, string words) => Find(ArticleText.Normalize(text), words).Any();

    /// <summary>Where the words stand in a text in NFC.</summary>
    public static IEnumerable<TextSpan> Find(string text, string words)
    {
        var sought = ArticleText.Normalize(words.Trim());
        if (sought.Length == 0) yield break;
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if (!Continues(text, at, -1) && !Continues(text, at + sought.Length - 1, 1)) yield return new TextSpan(at, at + sought.Length);

        int Next(int from) => text.IndexOf(sought, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word or number at a position goes on in a direction: «24/1» in «24/11», «1.000» in «1.000.000».</summary>
    private static bool Continues(string text, int at, int step)
    {
        var next = CharAt(text, at + step);
        if (char.IsLetter(text[at]) && char.IsLetter(next)) return true;
        if (!char.IsDigit(text[at])) return false;
        return char.IsDigit(next) || (next is '.' or ',' && char.IsDigit(CharAt(text, at + 2 * step)));
    }

    private static char CharAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
