using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Reports a quotation that two articles of a story give in nearly the same words: both begin and end alike, and some words in between
/// differ. Quotations that one article cuts short, or translates anew, are not reported.
/// </summary>
/// <reported>«“Chúng tôi sẽ không bao giờ rời khỏi mảnh đất này, dù có chuyện gì xảy ra”» – «“Chúng tôi sẽ không bao giờ rời khỏi ngôi làng này, dù có chuyện gì xảy ra”»</reported>
/// <accepted>«“Chúng tôi sẽ không bao giờ rời khỏi mảnh đất này, dù có chuyện gì xảy ra”» – «“Chúng tôi sẽ không bao giờ rời khỏi mảnh đất này”»</accepted>
/// <vi>Báo lời trích dẫn mà hai bài ghi gần giống nhau: mở đầu và kết thúc như nhau, nhưng có từ ở giữa khác nhau. Trích ngắn hơn hay dịch khác hẳn thì không báo.</vi>
public sealed class QuoteWording : StoryRule
{
    private const int MinWords = 8;
    private const int SameEnds = 2;
    private const double MinCommon = 0.7;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1202", "quote-wording", Severity.Info, new LocalizedText(
        "What stands in quotation marks is what was said, word for word.",
        "Đã để trong ngoặc kép là nguyên văn, không thể có hai bản."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var quotes = story.Articles.SelectMany(QuotesOf).ToArray();
        var seen = new HashSet<(string, string)>();
        foreach (var (left, right) in Pairs.Of(quotes))
        {
            if (left.Sentence.Article == right.Sentence.Article || !AreOneQuotation(left.Words, right.Words)) continue;
            if (seen.Add((string.Join(' ', left.Words), string.Join(' ', right.Words)))) yield return Found(left, right);
        }
    }

    private static IEnumerable<Quote> QuotesOf(ArticleReading article)
    {
        foreach (var segment in article.Article.Segments.Where(s => s.Kind == SegmentKind.Quote))
        {
            var sentence = article.Sentences.FirstOrDefault(s => s.Field == segment.Field && s.NormalizedSpan.Overlaps(segment.NormalizedSpan));
            if (sentence is null || sentence.Segment == SegmentKind.Boilerplate) continue;
            var words = WordsOf(segment.Span.Of(article.Article[segment.Field]).ToString());
            if (words.Length >= MinWords) yield return new Quote(words, sentence, segment.NormalizedSpan);
        }
    }

    private static string[] WordsOf(string text) =>
        [.. ArticleText.Normalize(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', ':', ';', '"', '“', '”', '(', ')', '?', '!', '\'', '…')).Where(w => w.Length > 0)];

    private static bool AreOneQuotation(string[] left, string[] right)
    {
        var most = Math.Max(left.Length, right.Length);
        if (Math.Min(left.Length, right.Length) < MinCommon * most || left.AsSpan().SequenceEqual(right)) return false;
        if (!left.AsSpan(0, SameEnds).SequenceEqual(right.AsSpan(0, SameEnds)) || !left.AsSpan(left.Length - SameEnds).SequenceEqual(right.AsSpan(right.Length - SameEnds))) return false;
        return CommonWords(left, right) >= MinCommon * most;
    }

    /// <summary>How many words both have in the same order.</summary>
    private static int CommonWords(string[] left, string[] right)
    {
        var row = new int[right.Length + 1];
        foreach (var word in left)
        {
            var diagonal = 0;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = word == right[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private Finding Found(Quote left, Quote right)
    {
        var (a, b) = (string.Join(' ', left.Words.Except(right.Words)), string.Join(' ', right.Words.Except(left.Words)));
        var message = a.Length > 0 && b.Length > 0
            ? new LocalizedText($"One quotation in two wordings: «{a}» against «{b}».", $"Một lời trích, hai cách ghi: «{a}» với «{b}».")
            : new LocalizedText($"One quotation in two wordings: «{a}{b}» stands in one of them alone.", $"Một lời trích, hai cách ghi: chỉ một bên có «{a}{b}».");
        return Report(message, left.Evidence, right.Evidence) with
        {
            Confidence = 0.8,
            Question = new LocalizedText("What was said, word for word?", "Nguyên văn lời nói là gì?"),
        };
    }

    private sealed record Quote(string[] Words, Sentence Sentence, TextSpan Span)
    {
        /// <summary>The quotation as far as it stands in its first sentence.</summary>
        public Evidence Evidence
        {
            get
            {
                var start = Math.Max(0, Span.Start - Sentence.NormalizedSpan.Start);
                var end = Math.Min(Sentence.NormalizedSpan.Length, Span.End - Sentence.NormalizedSpan.Start);
                return Rules.Evidence.Of(Sentence, Sentence.Words(start, Math.Max(1, end - start)));
            }
        }
    }
}
