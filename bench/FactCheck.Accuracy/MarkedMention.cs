using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Mentions;

namespace FactCheck.Accuracy;

/// <summary>A time expression or figure that a reader marked in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Field">The text of the article: title, summary or body.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value in the notation of the machine-readable output.</param>
internal sealed partial record MarkedMention(string Article, string Field, int Start, int End, MentionType Type, string Value)
{
    /// <summary>Reads a file with one mention a line.</summary>
    public static IReadOnlyList<MarkedMention> ReadAll(string path) => [.. File.ReadLines(path).Where(l => l.Length > 0).Select(Read)];

    /// <summary>How many characters it has in common with a mention of the same text; negative where they are apart.</summary>
    public int Overlap(Mention mention) => Math.Min(End, mention.Span.End) - Math.Max(Start, mention.Span.Start);

    /// <summary>Whether a value says the same: numbers are compared as numbers, their units without regard to case.</summary>
    public bool HasValue(string value)
    {
        if (value == Value) return true;
        if (Number().Match(Value) is not { Success: true } mine || Number().Match(value) is not { Success: true } other || mine.Value.LastIndexOf('-') > 0) return false;
        return NumbersOf(mine) is { } numbers && NumbersOf(other) is { } others && numbers.SequenceEqual(others) && UnitAfter(mine, Value) == UnitAfter(other, value);
    }

    private static MarkedMention Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new MarkedMention(
            root.GetProperty("article").GetString()!, root.GetProperty("field").GetString()!, root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32(),
            Enum.Parse<MentionType>(root.GetProperty("type").GetString()!, ignoreCase: true), root.GetProperty("value").GetString()!);
    }

    private static double[]? NumbersOf(Match match)
    {
        var numbers = new List<double>();
        foreach (var part in match.Value.Split(".."))
        {
            if (!double.TryParse(part, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static string UnitAfter(Match number, string value) => value[number.Length..].Trim().ToLowerInvariant();

    [GeneratedRegex(@"\A-?[\d.]+(\.\.-?[\d.]+)?")]
    private static partial Regex Number();
}
