using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>
/// Reports a foreign name that two articles of a story spell differently by one letter: of two words of the name one is the same in
/// both, and neither article has the spelling of the other.
/// </summary>
/// <reported>«Bà Irina Maltseva lên tiếng.» – «Bà Irina Malseva lên tiếng.»</reported>
/// <accepted>«Bà Irina Maltseva lên tiếng.» – «Bà Elena Maltsev lên tiếng.»</accepted>
/// <vi>Báo tên riêng nước ngoài mà hai bài cùng đưa tin viết lệch nhau một chữ cái, phần còn lại của tên giống nhau.</vi>
public sealed class NameSpelling : StoryRule
{
    private const int MinLength = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1203", "name-spelling", Severity.Info, new LocalizedText(
        "A misspelt name follows a person through every archive.",
        "Tên viết sai sẽ theo người ta trong mọi kho lưu trữ."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var names = story.Articles.Select(NamesOf).ToArray();
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++)
            {
                foreach (var (left, right) in Misspelt(names[i], names[j]))
                    if (seen.Add((left.Key, right.Key)) && seen.Add((right.Key, left.Key))) yield return Found(left, right);
            }
        }
    }

    /// <summary>The pairs of two words that each article alone has, alike but for one letter of one word.</summary>
    private static IEnumerable<(Name Left, Name Right)> Misspelt(Dictionary<string, Name> left, Dictionary<string, Name> right) =>
        from a in left.Values
        where !right.ContainsKey(a.Key)
        from b in right.Values
        where !left.ContainsKey(b.Key) && (a.First == b.First && AreOneLetterApart(a.Last, b.Last) || a.Last == b.Last && AreOneLetterApart(a.First, b.First))
        select (a, b);

    /// <summary>Whether one letter was put in, left out or changed; a final «s» or «a» makes another name.</summary>
    private static bool AreOneLetterApart(string left, string right)
    {
        if (left == right || Math.Abs(left.Length - right.Length) > 1 || Math.Min(left.Length, right.Length) < MinLength) return false;
        var start = 0;
        while (start < Math.Min(left.Length, right.Length) && left[start] == right[start]) start++;
        var end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)]) end++;
        return end > 0 && start > 0 && Math.Max(left.Length, right.Length) - start - end == 1;
    }

    private static Dictionary<string, Name> NamesOf(ArticleReading article)
    {
        var names = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate))
            foreach (var name in NamesIn(sentence)) names.TryAdd(name.Key, name);
        return names;
    }

    /// <summary>Two capital words of Latin letters without marks that stand side by side: how names from abroad look.</summary>
    private static IEnumerable<Name> NamesIn(Sentence sentence)
    {
        var text = sentence.Text;
        var (first, start) = ("", 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var word = text[at..end];
            var isName = word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && word.Skip(1).All(char.IsAsciiLetterLower);
            if (isName && first.Length > 0) yield return new Name(first, word, sentence, start, end - start);
            (first, start) = isName && end < text.Length && text[end] == ' ' ? (word, at) : ("", 0);
            at = Math.Max(end, at + 1);
            if (end < text.Length && text[end] == ' ') at = end + 1;
        }
    }

    private Finding Found(Name left, Name right) => Report(
        new LocalizedText($"One source writes «{left.Key}», another «{right.Key}».", $"Nguồn này viết «{left.Key}», nguồn kia viết «{right.Key}»."),
        left.Evidence, right.Evidence) with
    {
        Confidence = 0.8,
        Question = new LocalizedText($"Which spelling is right: {left.Key} or {right.Key}?", $"Viết thế nào mới đúng: {left.Key} hay {right.Key}?"),
    };

    private sealed record Name(string First, string Last, Sentence Sentence, int Start, int Length)
    {
        public string Key => $"{First} {Last}";

        public Evidence Evidence => Rules.Evidence.Of(Sentence, Sentence.Words(Start, Length));
    }
}
