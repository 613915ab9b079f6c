using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace FactCheck.Text;

/// <summary>
/// Composes Vietnamese letters (NFC), leaves out what is invisible, and remembers where each came from. The framework's own
/// normalisation does nothing where the runtime has no ICU data, and keeps no offsets; Vietnamese needs only the table below.
/// </summary>
internal static class NfcText
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private const char Circumflex = '\u0302', Breve = '\u0306', Horn = '\u031B';

    /// <summary>Each row: a vowel, then it with grave, acute, hook above, tilde, dot below.</summary>
    private static readonly string[] ToneRows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    /// <summary>
    /// Characters that a reader does not see and that mean nothing in Vietnamese, wherever they come from: zero-width spaces and
    /// joiners, soft hyphens, marks of the direction of writing, control characters. Digits with such a character between them are one
    /// number for a reader, and so they are read.
    /// </summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF"
        + "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions().ToFrozenDictionary();
    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decompositions = Compositions.ToFrozenDictionary(c => c.Value, c => c.Key);

    /// <summary>
    /// The composed text, and for each of its code units (and its end) the offset in <paramref name="original"/>; null offsets if
    /// nothing had to be composed or left out.
    /// </summary>
    public static (string Text, int[]? Offsets) Of(string original)
    {
        if (!original.AsSpan().ContainsAnyInRange('\u0300', '\u036F') && !original.AsSpan().ContainsAny(Invisible)) return (original, null);
        var text = new StringBuilder(original.Length);
        var offsets = new List<int>(original.Length + 1);
        for (var i = 0; i < original.Length;)
        {
            var start = i++;
            if (IsInvisible(original[start])) continue;
            var letter = original[start];
            var kept = 0;
            while (i < original.Length && original[i] is >= '\u0300' and <= '\u036F')
            {
                if (TryCompose(letter, original[i], out var composed)) letter = composed;
                else kept++;
                i++;
            }

            Append(letter, start);
            if (kept > 0) AppendRest(start, i);
        }

        offsets.Add(original.Length);
        return (text.ToString(), [.. offsets]);

        void Append(char c, int offset)
        {
            text.Append(c);
            offsets.Add(offset);
        }

        // Marks that belong to no Vietnamese letter stay behind it.
        void AppendRest(int start, int end)
        {
            var letter = original[start];
            for (var i = start + 1; i < end; i++)
            {
                if (TryCompose(letter, original[i], out var composed)) letter = composed;
                else Append(original[i], i);
            }
        }
    }

    /// <summary>The text with each Vietnamese letter taken apart: the plain letter, then its marks. «đ» has none.</summary>
    public static string Decompose(string text)
    {
        var parts = new StringBuilder(2 * text.Length);
        foreach (var c in text) AppendParts(parts, c);
        return parts.ToString();
    }

    private static void AppendParts(StringBuilder parts, char c)
    {
        if (!Decompositions.TryGetValue(c, out var pair))
        {
            parts.Append(c);
            return;
        }

        AppendParts(parts, pair.Letter);
        parts.Append(pair.Mark);
    }

    /// <summary>Whether a character is left out.</summary>
    public static bool IsInvisible(char c) => Invisible.Contains(c);

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        if (Compositions.TryGetValue((letter, mark), out composed)) return true;
        // The marks may come in the other order (dot below before circumflex): take the tone off, put the mark on, and the tone again.
        return Decompositions.TryGetValue(letter, out var parts) && Tones.Contains(parts.Mark)
            && Compositions.TryGetValue((parts.Letter, mark), out var marked) && Compositions.TryGetValue((marked, parts.Mark), out composed);
    }

    private static Dictionary<(char Letter, char Mark), char> BuildCompositions()
    {
        var table = new Dictionary<(char, char), char>
        {
            [('a', Breve)] = 'ă',
            [('a', Circumflex)] = 'â',
            [('e', Circumflex)] = 'ê',
            [('o', Circumflex)] = 'ô',
            [('o', Horn)] = 'ơ',
            [('u', Horn)] = 'ư',
            [('A', Breve)] = 'Ă',
            [('A', Circumflex)] = 'Â',
            [('E', Circumflex)] = 'Ê',
            [('O', Circumflex)] = 'Ô',
            [('O', Horn)] = 'Ơ',
            [('U', Horn)] = 'Ư',
        };
        foreach (var row in ToneRows)
            for (var tone = 0; tone < Tones.Length; tone++)
                table.Add((row[0], Tones[tone]), row[tone + 1]);
        return table;
    }
}
