using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Reports a name that two articles of a story spell differently, and neither has the spelling of the other: a foreign name of two words of
/// which one differs by a letter, a foreign family name behind a title or «ông», «bà», and a Vietnamese name of three or four syllables of
/// which one has other marks. The two ways of placing the tone («Hòa», «Hoà») and of writing i and y are one spelling.
/// </summary>
/// <reported>«Bà Irina Maltseva lên tiếng.» – «Bà Irina Malseva lên tiếng.»</reported>
/// <reported>«Ông Nguyễn Văn Tuấn làm chứng.» – «Ông Nguyễn Văn Tuân làm chứng.»</reported>
/// <accepted>«Bà Irina Maltseva lên tiếng.» – «Bà Elena Maltsev lên tiếng.»</accepted>
/// <accepted>«Ông Lê Thị Hòa làm chứng.» – «Ông Lê Thị Hoà làm chứng.»</accepted>
/// <vi>
/// Báo tên riêng mà hai bài cùng đưa tin viết khác nhau và bài này không có cách viết của bài kia: tên nước ngoài hai chữ lệch một chữ cái, họ
/// người nước ngoài đứng sau chức danh hoặc «ông», «bà», và tên người Việt ba hoặc bốn tiếng lệch dấu ở một tiếng. Hai cách đặt dấu («Hòa»,
/// «Hoà»), i và y được coi là một.
/// </vi>
public sealed class NameSpelling : StoryRule
{
    private const int MinLength = 5;

    /// <summary>A family name alone must be longer: of short ones many differ by a letter.</summary>
    private const int MinTitledLength = 7;

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
        foreach (var (left, right) in Pairs.Of(names).SelectMany(p => Misspelt(p.Left, p.Right)))
            if (seen.Add((left.Key, right.Key)) && seen.Add((right.Key, left.Key))) yield return Found(left, right);
    }

    /// <summary>The names that each article alone has, alike but for one word.</summary>
    private static IEnumerable<(Name Left, Name Right)> Misspelt(Dictionary<string, Name> left, Dictionary<string, Name> right) =>
        from a in left.Values
        where !right.ContainsKey(a.Key)
        from b in right.Values
        where !left.ContainsKey(b.Key) && a.IsTitled == b.IsTitled && DifferByOneWord(a, b)
        select (a, b);

    private static bool DifferByOneWord(Name left, Name right)
    {
        if (left.Words.Length != right.Words.Length) return false;
        var different = Enumerable.Range(0, left.Words.Length).Where(i => left.Words[i] != right.Words[i]).ToArray();
        if (different is not [var at]) return false;
        return left.IsVietnamese || right.IsVietnamese
            ? left.IsVietnamese && right.IsVietnamese && HaveOtherMarks(left.Words[at], right.Words[at])
            : AreOneLetterApart(left.Words[at], right.Words[at]);
    }

    /// <summary>Whether the letters are the same and the marks are not; where in the syllable the tone is placed does not count.</summary>
    private static bool HaveOtherMarks(string left, string right) => Letters(left) == Letters(right) && !Marks(left).SequenceEqual(Marks(right));

    private static string Letters(string word) =>
        string.Concat(ArticleText.Decompose(word).Where(char.IsLetter)).Replace('đ', 'd').Replace('Đ', 'D').Replace('y', 'i');

    private static IEnumerable<char> Marks(string word) =>
        ArticleText.Decompose(word).Where(c => !char.IsLetter(c) || c is 'đ' or 'Đ').Order();

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

    private static IEnumerable<Name> NamesIn(Sentence sentence)
    {
        var text = sentence.Text;
        var tokens = PersonNames.Lexicon.TokensOf(text);
        for (var at = 0; at < tokens.Length;)
        {
            var end = PersonNames.RunEnd(tokens, at);
            foreach (var name in NamesInRun(sentence, text, tokens, at, end)) yield return name;
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Two words of Latin letters side by side, as names from abroad look; one behind a title; a Vietnamese name.</summary>
    private static IEnumerable<Name> NamesInRun(Sentence sentence, string text, Token[] tokens, int start, int end)
    {
        // «Ông Nguyễn Văn An», at the head of a sentence.
        if (end > start && PersonNames.Lexicon.Match(tokens, start, "before-name", out var first) is not null && first < end) start = first;
        for (var i = start; i < end; i++)
        {
            if (!IsForeign(text, tokens[i])) continue;
            if (i + 1 < end && IsForeign(text, tokens[i + 1]) && !IsPlace(text, tokens[i])) yield return new Name(Words(text, tokens, i, i + 2), false, false, sentence, tokens[i].Start, tokens[i + 1].End - tokens[i].Start);
            if (i == start && i + 1 == end && tokens[i].Length >= MinTitledLength && PersonNames.IsTitled(tokens, i)) yield return new Name(Words(text, tokens, i, i + 1), true, false, sentence, tokens[i].Start, tokens[i].Length);
        }

        if (end - start is 3 or 4 && PersonNames.Lexicon.Match(tokens, start, "surname", out _) is not null && PersonNames.IsTitled(tokens, start))
            yield return new Name(Words(text, tokens, start, end), false, true, sentence, tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
    }

    /// <summary>«Nga Natalia Veselnitskaya»: the state is no part of the name.</summary>
    private static bool IsPlace(string text, Token token) => Gazetteer.Default.PlaceAt(Gazetteer.Default.TokensOf(token.Span.Of(text).ToString()), 0, out _) is not null;

    private static bool IsForeign(string text, Token token) => token.Length > 2 && char.IsAsciiLetterUpper(text[token.Start]) && text.AsSpan(token.Start + 1, token.Length - 1).IndexOfAnyExceptInRange('a', 'z') < 0;

    private static string[] Words(string text, Token[] tokens, int start, int end) => [.. tokens[start..end].Select(t => t.Span.Of(text).ToString())];

    private Finding Found(Name left, Name right) => Report(
        new LocalizedText($"One source writes «{left.Key}», another «{right.Key}».", $"Nguồn này viết «{left.Key}», nguồn kia viết «{right.Key}»."),
        left.Evidence, right.Evidence) with
    {
        Confidence = 0.8,
        Question = new LocalizedText($"Which spelling is right: {left.Key} or {right.Key}?", $"Viết thế nào mới đúng: {left.Key} hay {right.Key}?"),
    };

    private sealed record Name(string[] Words, bool IsTitled, bool IsVietnamese, Sentence Sentence, int Start, int Length)
    {
        public string Key { get; } = string.Join(' ', Words);

        public Evidence Evidence => Rules.Evidence.Of(Sentence, Sentence.Words(Start, Length));
    }
}
