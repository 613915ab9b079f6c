using System.Globalization;
using System.Text;

namespace FactCheck.Fuzzing;

/// <summary>Texts in files: UTF-8, in which half a character, which UTF-8 cannot hold, is written as an escape such as <c>\uD83D</c>.</summary>
internal static class FuzzText
{
    private const int EscapeLength = 6;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (TryReadHalf(text.AsSpan(i), out var half))
            {
                decoded.Append(half);
                i += EscapeLength - 1;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    public static byte[] Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) encoded.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) encoded.Append(text[i]).Append(text[++i]);
            else encoded.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }

        return Encoding.UTF8.GetBytes(encoded.ToString());
    }

    private static bool TryReadHalf(ReadOnlySpan<char> text, out char half)
    {
        half = default;
        if (text.Length < EscapeLength || !text.StartsWith("\\u") || !ushort.TryParse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) return false;
        half = (char)unit;
        return char.IsSurrogate(half);
    }
}
