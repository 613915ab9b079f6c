using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Accuracy;

/// <summary>
/// The slips of those who write and translate: another digit or day, swapped digits, a slip of a thousand, another number word. Chosen
/// step by step as <c>mutate.py</c> chooses, so that the same seed gives the same slip.
/// </summary>
internal static partial class Slips
{
    private static readonly string[] Words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>Another figure of the same form, or null if none comes to mind.</summary>
    /// <param name="text">The figure as it is written.</param>
    /// <param name="kind">What kind of figure it is, as annotated.</param>
    /// <param name="random">Chooses.</param>
    public static string? Of(string text, string kind, PythonRandom random)
    {
        var slip = kind is "date" or "time" ? OfTime(text, random) : text.Any(char.IsDigit) ? OfFigure(text, random) : OfWord(text, random);
        return slip == text ? null : slip;
    }

    private static string? OfTime(string text, PythonRandom random)
    {
        if (DayAndMonth().Match(text) is { Success: true } date && Number(date) is >= 1 and <= 31) return Replace(text, date, OtherDay(Number(date), random));
        if (Hour().Match(text) is { Success: true } time) return Replace(text, time, random.Choice(Between(1, 23, Number(time), [-3, -2, 2, 3])));
        return LastNumber().Match(text) is { Success: true } number && OtherNumber(text, number, random) is { } other ? Replace(text, number, other) : null;
    }

    private static int OtherDay(int day, PythonRandom random) => random.Choice(Between(1, 28, day, [-2, -1, 1, 2, 7]) is { Count: > 0 } days ? days : [1]);

    private static int? OtherNumber(string text, Match match, PythonRandom random)
    {
        var number = Number(match);
        var other = number + random.Choice([-1, 1, 2]);
        if (match.Groups[1].Length == 4) return other;
        if (text[..match.Groups[1].Index].Contains("tháng", StringComparison.OrdinalIgnoreCase)) return other is >= 1 and <= 12 ? other : (number % 12) + 1;
        return Math.Max(1, other) == number ? null : Math.Max(1, other);
    }

    private static string OfFigure(string text, PythonRandom random)
    {
        var figure = Figure().Match(text);
        int[] digits = [.. figure.Value.Index().Where(c => char.IsDigit(c.Item)).Select(c => c.Index)];
        switch (random.Choice(Ways(text, figure.Value, digits)))
        {
            case Way.Unit:
                return OtherUnit(text);
            case Way.Swap:
                var swapped = figure.Value.ToCharArray();
                (swapped[digits[0]], swapped[digits[1]]) = (swapped[digits[1]], swapped[digits[0]]);
                return Replace(text, figure, swapped);
            default:
                var changed = figure.Value.ToCharArray();
                var place = digits.Length < 3 ? digits[0] : random.Choice(digits[..2]);
                changed[place] = random.Choice([.. "123456789".Where(d => d != changed[place])]);
                return Replace(text, figure, changed);
        }
    }

    private static string OtherUnit(string text) =>
        Million().IsMatch(text) ? Million().Replace(text, " tỷ", 1) : Billion().Replace(text, " triệu", 1);

    /// <summary>Each as often as it is likely.</summary>
    private static List<Way> Ways(string text, string figure, int[] digits)
    {
        List<Way> ways = [Way.Digit, Way.Digit];
        if (digits.Length >= 2 && figure[digits[0]] != figure[digits[1]] && figure[digits[1]] != '0') ways.Add(Way.Swap);
        if (Million().IsMatch(text)) ways.Add(Way.Unit);
        if (Billion().IsMatch(text)) ways.Add(Way.Unit);
        return ways;
    }

    private static string? OfWord(string text, PythonRandom random)
    {
        var word = Array.Find(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), w => Words.Contains(w, StringComparer.OrdinalIgnoreCase));
        if (word is null) return null;
        var other = random.Choice([.. Words.Skip(1).Where(w => !w.Equals(word, StringComparison.OrdinalIgnoreCase))]);
        if (char.IsUpper(word[0])) other = char.ToUpperInvariant(other[0]) + other[1..];
        var place = text.IndexOf(word, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, place), other, text.AsSpan(place + word.Length));
    }

    private static List<int> Between(int least, int most, int number, ReadOnlySpan<int> steps)
    {
        var numbers = new List<int>();
        foreach (var step in steps)
            if (number + step >= least && number + step <= most) numbers.Add(number + step);
        return numbers;
    }

    private static string Replace(string text, Match match, int number) => Replace(text, match.Groups[1], number.ToString(CultureInfo.InvariantCulture));

    private static string Replace(string text, Capture part, ReadOnlySpan<char> words) => string.Concat(text.AsSpan(0, part.Index), words, text.AsSpan(part.Index + part.Length));

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A.*?(\d{1,2})[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?.*\z")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\A.*?(\d{1,2}) ?(?:giờ|h|g).*\z")]
    private static partial Regex Hour();

    [GeneratedRegex(@"\A.*?(\d{1,4})\D*\z")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"\d[\d.,]*\d|\d")]
    private static partial Regex Figure();

    [GeneratedRegex(" triệu")]
    private static partial Regex Million();

    [GeneratedRegex(" t[ỷỉ]")]
    private static partial Regex Billion();

    private enum Way
    {
        Digit,
        Swap,
        Unit,
    }
}
