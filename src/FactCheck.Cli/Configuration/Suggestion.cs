namespace FactCheck.Cli.Configuration;

/// <summary>«Did you mean …»: the word of a list that is written most like one that is not in it.</summary>
internal static class Suggestion
{
    /// <summary>The message, with the suggestion if there is one.</summary>
    public static LocalizedText With(LocalizedText message, string word, IEnumerable<string> known) => Closest(word, known) is { } closest
        ? new LocalizedText($"{message.English}; did you mean «{closest}»?", $"{message.Vietnamese}; có phải ý bạn là «{closest}»?")
        : message;

    /// <summary>The most similar word, or null if none is at most a third of its letters away.</summary>
    public static string? Closest(string word, IEnumerable<string> known) => known
        .Select(k => (Word: k, Distance: Distance(word.ToUpperInvariant(), k.ToUpperInvariant())))
        .Where(k => k.Distance <= Math.Max(1, Math.Max(word.Length, k.Word.Length) / 3))
        .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).Select(k => k.Word).FirstOrDefault();

    /// <summary>How many letters have to be put in, taken out, replaced, or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var (before, last, next) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, last, next) = (last, next, before);
        }

        return last[right.Length];
    }
}
