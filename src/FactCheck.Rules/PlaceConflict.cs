using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports that sources place the same event differently: in sentences that tell the same, one says «tại Busan» and the other «tại
/// Gyeongju». A place that lies in the other is no contradiction, and neither is one that the other article names as well; what moves, or is
/// held in several places, is left out. Which place lies in which is listed in <c>gazetteer.lexicon</c>; places that are not listed are
/// compared only with those of the same kind, a district with a district.
/// </summary>
/// <reported>«Hai nhà lãnh đạo gặp nhau ngày 30/10 tại Busan.» – «Hai nhà lãnh đạo gặp nhau ngày 30/10 tại Gyeongju.»</reported>
/// <reported>«Vụ cháy xảy ra tại huyện Thường Tín lúc 3 giờ.» – «Vụ cháy xảy ra tại huyện Phú Xuyên lúc 3 giờ.»</reported>
/// <accepted>«Hai nhà lãnh đạo gặp nhau ngày 30/10 tại Busan.» – «Hai nhà lãnh đạo gặp nhau ngày 30/10 ở Hàn Quốc.»</accepted>
/// <accepted>«Triển lãm mở cửa ngày 30/10 tại Hà Nội, sau đó đến Huế.» – «Triển lãm mở cửa ngày 30/10 tại Huế.»</accepted>
/// <vi>
/// Báo khi các bài nêu nơi xảy ra khác nhau cho cùng một sự kiện, trong những câu kể cùng một việc. Nơi này nằm trong nơi kia thì không mâu
/// thuẫn; bài kia cũng nhắc đến nơi ấy thì không báo; việc di chuyển hay tổ chức ở nhiều nơi cũng không xét. Địa danh nào nằm trong địa danh
/// nào được liệt kê trong <c>gazetteer.lexicon</c>; địa danh không có trong đó chỉ được so với địa danh cùng loại, như huyện với huyện.
/// </vi>
public sealed class PlaceConflict : StoryRule
{
    /// <summary>How far on both sides of the place the words are compared.</summary>
    private const int Reach = 10;

    private const int MinWords = 5;

    /// <summary>How large a share of the words around the two places must be common to both.</summary>
    private const double MinShared = 0.35;

    /// <summary>As <see cref="MinShared"/>, for sentences that state the same time or figure.</summary>
    private const double MinSharedOfOneFact = 0.15;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1201", "place-conflict", Severity.Info, new LocalizedText(
        "An event happens in one place; a wrong one sends reporters and readers astray.",
        "Một sự kiện chỉ xảy ra ở một nơi; sai địa điểm thì cả bạn đọc lẫn phóng viên đều đi lạc."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var reports = story.Articles.Select(a => (Settings: a.Sentences.Where(IsTold).SelectMany(SettingsOf).ToArray(), Names: NamesIn(a))).ToArray();
        var factsOf = FactsOf(story);
        var seen = new HashSet<(string, string)>();
        foreach (var (one, other) in Pairs.Of(reports))
        {
            foreach (var (left, right) in one.Settings.SelectMany(_ => other.Settings, (l, r) => (l, r)))
            {
                if (Conflicting(left, right) is not { } pair || other.Names.Contains(pair.Left.Name) || one.Names.Contains(pair.Right.Name)) continue;
                if (!TellTheSame(left, right, factsOf) || !seen.Add((pair.Left.Name, pair.Right.Name)) || !seen.Add((pair.Right.Name, pair.Left.Name))) continue;
                yield return Found(left, right);
            }
        }
    }

    private static bool IsTold(Sentence sentence) => sentence.Segment is not (SegmentKind.Boilerplate or SegmentKind.Caption);

    /// <summary>The places that a sentence says something happens at.</summary>
    private static IEnumerable<Setting> SettingsOf(Sentence sentence)
    {
        var text = sentence.Text;
        var tokens = Gazetteer.Default.TokensOf(text);
        if (Gazetteer.Default.Has(tokens, "moves")) yield break;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Gazetteer.Default.Match(tokens, at, "at", out var start) is null) continue;
            var places = PlaceName.Read(text, tokens, start, out var end);
            if (places.Count > 0) yield return new Setting(sentence, places, tokens[start].Start, WithBracket(text, tokens[start].Start, tokens[end - 1].End));
        }
    }

    /// <summary>«Sơn Tây (Hà Nội)»: the bracket that closes belongs to the names.</summary>
    private static int WithBracket(string text, int start, int end) =>
        end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Contains('(') ? end + 1 : end;

    /// <summary>All names of places that an article has anywhere.</summary>
    private static HashSet<string> NamesIn(ArticleReading article)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            var tokens = Gazetteer.Default.TokensOf(sentence.Text);
            for (var at = 0; at < tokens.Length; at++)
                foreach (var place in PlaceName.Read(sentence.Text, tokens, at, out _)) names.Add(place.Name);
        }

        return names;
    }

    private static ILookup<(Article, ArticleField, int), string> FactsOf(StoryReading story) =>
        story.Facts.Where(f => f.Verdict is Verdict.Agree or Verdict.Compatible or Verdict.Update)
            .SelectMany(f => f.Claims, (f, c) => (Place: (c.Article, c.Mention.Field, c.Sentence.Start), f.Id)).ToLookup(p => p.Place, p => p.Id);

    private static (PlaceName Left, PlaceName Right)? Conflicting(Setting left, Setting right)
    {
        foreach (var a in left.Places)
            foreach (var b in right.Places)
                if (a.Excludes(b)) return (a, b);
        return null;
    }

    /// <summary>Whether nearly the same words stand around the two places; fewer are enough if the sentences share a time or figure.</summary>
    private static bool TellTheSame(Setting left, Setting right, ILookup<(Article, ArticleField, int), string> factsOf)
    {
        if (Math.Min(left.Words.Count, right.Words.Count) < MinWords) return false;
        var shared = ClaimWords.Shared(left.Words, right.Words);
        return shared >= MinShared || (shared >= MinSharedOfOneFact && factsOf[left.Key].Intersect(factsOf[right.Key]).Any());
    }

    private Finding Found(Setting left, Setting right) => Report(
        new LocalizedText($"Sources place it differently: «{left.Text}» against «{right.Text}».", $"Các nguồn nêu địa điểm khác nhau: «{left.Text}» với «{right.Text}»."),
        left.Evidence, right.Evidence) with
    {
        Confidence = 0.7,
        Question = new LocalizedText($"Where was it: {left.Text} or {right.Text}?", $"Xảy ra ở đâu: {left.Text} hay {right.Text}?"),
    };

    /// <summary>A place at which a sentence says something happens.</summary>
    private sealed record Setting(Sentence Sentence, IReadOnlyList<PlaceName> Places, int Start, int End)
    {
        public string Text { get; } = Sentence.Text[Start..End].ReplaceLineEndings(" ");

        public HashSet<string> Words { get; } = ClaimWords.Beside(Sentence.Text, Start, End, Reach);

        public (Article Article, ArticleField Field, int Start) Key => (Sentence.Article, Sentence.Field, Sentence.Span.Start);

        public Evidence Evidence => Rules.Evidence.Of(Sentence, Sentence.Words(Start, End - Start));
    }
}
