using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Training;

/// <summary>The slips of those who write and translate: another digit or day, swapped digits, a slip of a thousand, another number word.</summary>
internal static partial class Slips
{
    private static readonly string[] Words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>Another figure of the same form, or null if none comes to mind.</summary>
    public static string? Of(string text, string kind, Random random)
    {
        var slip = kind is "date" or "time" ? OfTime(text, random) : text.Any(char.IsAsciiDigit) ? OfFigure(text, random) : OfWord(text, random);
        return slip == text ? null : slip;
    }

    private static string? OfTime(string text, Random random)
    {
        if (DayAndMonth().Match(text) is { Success: true } day) return Replace(text, day, Clamp(Number(day) + Pick(random, -2, -1, 1, 2, 7), 1, 28));
        if (Hour().Match(text) is { Success: true } hour) return Replace(text, hour, Clamp(Number(hour) + Pick(random, -3, -2, 2, 3), 1, 23));
        if (AnyNumber().Match(text) is not { Success: true } number) return null;
        return Replace(text, number, Math.Max(1, Number(number) + Pick(random, -1, 1, 2)));
    }

    private static string OfFigure(string text, Random random)
    {
        if (random.Next(4) == 0 && text.Contains(" triệu", StringComparison.Ordinal)) return text.Replace(" triệu", " tỷ", StringComparison.Ordinal);
        if (random.Next(4) == 0 && text.Contains(" tỷ", StringComparison.Ordinal)) return text.Replace(" tỷ", " triệu", StringComparison.Ordinal);
        var digits = text.Index().Where(c => char.IsAsciiDigit(c.Item)).Select(c => c.Index).ToArray();
        var changed = text.ToCharArray();
        if (digits.Length > 1 && random.Next(3) == 0 && text[digits[1]] != '0') (changed[digits[0]], changed[digits[1]]) = (changed[digits[1]], changed[digits[0]]);
        else changed[digits[digits.Length < 3 ? 0 : random.Next(2)]] = (char)random.Next('1', '9' + 1);
        return new string(changed);
    }

    private static string? OfWord(string text, Random random) =>
        Array.Find(text.Split(' '), w => Words.Contains(w, StringComparer.OrdinalIgnoreCase)) is { } word ? text.Replace(word, Words[random.Next(1, Words.Length)], StringComparison.Ordinal) : null;

    private static string Replace(string text, Match match, int number) =>
        string.Concat(text.AsSpan(0, match.Groups[1].Index), number.ToString(CultureInfo.InvariantCulture), text.AsSpan(match.Groups[1].Index + match.Groups[1].Length));

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static int Pick(Random random, params ReadOnlySpan<int> choices) => choices[random.Next(choices.Length)];

    private static int Clamp(int number, int low, int high) => Math.Clamp(number, low, high);

    [GeneratedRegex(@"(\d{1,2})[/.\-]\d{1,2}")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"(\d{1,2}) ?(?:giờ|h|g)")]
    private static partial Regex Hour();

    [GeneratedRegex(@"(\d{1,4})")]
    private static partial Regex AnyNumber();
}
