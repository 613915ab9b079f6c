using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Output.Html;

/// <summary>The characters that change how the text around them is shown.</summary>
internal static class ControlCharacters
{
    /// <summary>Cuts a text into what can be shown as it is, and codes such as <c>U+202E</c> for marks that change the direction of writing.</summary>
    public static IEnumerable<(string Text, string? Code)> Split(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (ChangesDirection(rune))
            {
                if (shown.Length > 0) yield return (shown.ToString(), null);
                shown.Clear();
                yield return ("", string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
            }
            else if (IsShown(rune))
            {
                shown.Append(rune);
            }
        }

        if (shown.Length > 0) yield return (shown.ToString(), null);
    }

    private static bool ChangesDirection(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsShown(Rune rune) => rune.Value is '\n' or '\t'
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
