using System.Text;
using CsCheck;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Core.Tests.Mentions;

public class MentionExtractorTests
{
    private static readonly MentionScanner Scanner = new();
    private static readonly Publication Published = new(new LocalDate(2026, 3, 10));

    private static readonly string[] Pieces =
    [
        "Ngày 24/11", "tối qua", "hơn 30 triệu đồng", "10%", "sáu người lính", "trong ba tuần", "24 tuổi", "thắng 2-1", "1,5 km",
        "ông Trần Đình Hoà nói", "Bão Số Năm tới gần", "🎉", "\n\n", "…", "(", ")", ". ", ", ", "\t",
    ];

    [Test]
    public void Extract_AnyText_SpansHoldTheWordsInReadingOrderWithoutOverlap() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 25], Gen.Bool).Sample((pieces, isDecomposed) =>
        {
            var body = string.Join(' ', pieces);
            if (isDecomposed) body = body.Normalize(NormalizationForm.FormD);
            var mentions = Extract(new Article("a", body));
            return mentions.All(m => m.Span.Of(body).SequenceEqual(m.Text) && m.Text.Length > 0)
                && mentions.Zip(mentions.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
        }, iter: 300);

    [Test]
    public void Extract_DecomposedText_HasTheValuesOfTheComposedOne() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 25].Select(p => string.Join(' ', p)).Sample(body =>
            Values(body.Normalize(NormalizationForm.FormD)).SequenceEqual(Values(body)), iter: 300);

    [Test]
    public void Extract_DecomposedText_SpansAreThoseOfTheTextAsRead()
    {
        var body = "Thủ tướng đến muộn ba tiếng đồng hồ.".Normalize(NormalizationForm.FormD);

        var mention = Extract(new Article("a", body)).Should().ContainSingle().Subject;

        mention.Text.Should().Be("ba tiếng đồng hồ".Normalize(NormalizationForm.FormD));
        mention.Span.Start.Should().Be(body.IndexOf("ba", StringComparison.Ordinal));
    }

    [Test]
    public void Extract_TitleSummaryAndBody_NamesTheTextOfEachMention() =>
        Extract(new Article("a", "Ba người nhận 10 triệu đồng.", "Giá vàng tăng 5%", "Phiên ngày 8/3.")).Select(m => (m.Field, m.Text))
            .Should().Equal((ArticleField.Title, "5%"), (ArticleField.Summary, "ngày 8/3"), (ArticleField.Body, "Ba người"), (ArticleField.Body, "10 triệu đồng"));

    [Test]
    public void Extract_RelativeDay_IsResolvedAgainstThePublication() =>
        Extract(new Article("a", "Ông đến hôm qua.")).Should().ContainSingle().Which.Value.Should().Be("2026-03-09");

    [Test]
    public void Extract_RelativeDayWithoutPublication_StaysOpen() =>
        new MentionExtractor(Scanner.Clone(), []).Extract(new Article("a", "Ông đến hôm qua."), null).Should().ContainSingle()
            .Which.Temporal!.Value.Start.HasYear.Should().BeFalse();

    [Test]
    public void Extract_LanguageOfAnExtractor_TakesItsTimesAndThePercentages() =>
        ExtractWith(new EnglishDays(), "en-GB", "He came on day 24 of 30 and paid 10% more on day 25.").Select(m => $"{m.Text} = {m.Value}")
            .Should().Equal("day 24 = 2026-03-24", "10% = 10", "day 25 = 2026-03-25");

    [TestCase("vi")]
    [TestCase("VI-vn")]
    [TestCase("fr")]
    public void Extract_VietnameseOrALanguageThatNoneReads_IsReadAsVietnamese(string language) =>
        ExtractWith(new EnglishDays(), language, "Ông đến ngày 5/3, on day 24.").Should().ContainSingle().Which.Value.Should().Be("2026-03-05");

    [Test]
    public void Extract_DecomposedTextOfAnotherLanguage_SpansAreThoseOfTheTextAsRead() =>
        ExtractWith(new EnglishDays(), "en", "Café, ".Normalize(NormalizationForm.FormD) + "day 24").Should().ContainSingle().Which.Text.Should().Be("day 24");

    private static IReadOnlyList<Mention> ExtractWith(ITemporalExtractor extractor, string language, string body) =>
        new MentionExtractor(Scanner.Clone(), [extractor]).Extract(new Article("a", body) { Language = language }, Published);

    private static IReadOnlyList<Mention> Extract(Article article) => new MentionExtractor(Scanner.Clone(), []).Extract(article, Published);

    private static IEnumerable<string> Values(string body) => Extract(new Article("a", body)).Select(m => m.Value);

    /// <summary>Reads «day 24» as the day of the month of publication.</summary>
    private sealed class EnglishDays : ITemporalExtractor
    {
        private const string Word = "day ";

        public bool CanRead(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

        public IReadOnlyList<ExtractedTime> Extract(string text, string language, LocalDateTime? anchor)
        {
            var times = new List<ExtractedTime>();
            for (var at = text.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Word, at + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + Word.Length + 2);
                var day = int.Parse(text.AsSpan(at + Word.Length, 2), System.Globalization.CultureInfo.InvariantCulture);
                times.Add(new ExtractedTime(span, TemporalValue.Of(CalendarPeriod.OfDay(anchor!.Value.Year, anchor.Value.Month, day))));
            }

            return times;
        }
    }
}
