using System.Globalization;
using System.Text;

namespace FactCheck.Text;

/// <summary>Makes text from articles harmless where it is shown: in a terminal, a log, the message of a test.</summary>
public static class Plain
{
    /// <summary>
    /// The text on one line: white space becomes a single space, and what a terminal would obey rather than show (control
    /// characters, marks that turn the direction of writing, invisible characters) is left out.
    /// </summary>
    public static string Line(string text) => Collapse(text).Trim();

    /// <summary>As <see cref="Line"/>, with the space at either end kept.</summary>
    public static string Collapse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (plain.Length == 0 || plain[^1] != ' ') plain.Append(' ');
            }
            else if (IsShown(rune))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
