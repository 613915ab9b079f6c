namespace FactCheck.Rules;

/// <summary>Words the questions that settle a finding.</summary>
internal static class Questions
{
    /// <summary>«Nguồn nào đúng: 44 hay 49 người?»</summary>
    /// <param name="values">The values as written, at least two.</param>
    public static LocalizedText WhichIsRight(IEnumerable<string> values)
    {
        var parts = WithoutCommonEnd([.. values.Select(v => v.ReplaceLineEndings(" "))]);
        return new LocalizedText($"Which source is right: {string.Join(" or ", parts)}?", $"Nguồn nào đúng: {string.Join(" hay ", parts)}?");
    }

    /// <summary>The values without the words that all of them end with, which only the last keeps: «44», «49 người».</summary>
    private static string[] WithoutCommonEnd(string[] values)
    {
        var words = Array.ConvertAll(values, v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var shared = 0;
        while (words.All(w => w.Length > shared + 1 && w[^(shared + 1)] == words[0][^(shared + 1)])) shared++;
        return [.. words[..^1].Select(w => string.Join(' ', w[..^shared])), values[^1]];
    }
}
