using System.Collections.Frozen;
using System.Text;

namespace FactCheck.Text;

/// <summary>
/// Composes Vietnamese letters (NFC) and remembers where each came from. The framework's own normalisation does nothing where
/// the runtime has no ICU data, and keeps no offsets; Vietnamese needs only the table below.
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

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions().ToFrozenDictionary();
    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decompositions = Compositions.ToFrozenDictionary(c => c.Value, c => c.Key);

    /// <summary>
    /// The composed text, and for each of its code units (and its end) the offset in <paramref name="original"/>; null offsets if
    /// nothing had to be composed.
    /// </summary>
    public static (string Text, int[]? Offsets) Of(string original)
    {
        if (!original.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return (original, null);
        var text = new StringBuilder(original.Length);
        var offsets = new List<int>(original.Length + 1);
        for (var i = 0; i < original.Length;)
        {
            var start = i++;
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
