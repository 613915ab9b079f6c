using System.Text;
using CsCheck;
using FactCheck.Articles;
using FactCheck.Mentions;
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
        new MentionExtractor(Scanner.Clone()).Extract(new Article("a", "Ông đến hôm qua."), null).Should().ContainSingle()
            .Which.Temporal!.Value.Start.HasYear.Should().BeFalse();

    private static IReadOnlyList<Mention> Extract(Article article) => new MentionExtractor(Scanner.Clone()).Extract(article, Published);

    private static IEnumerable<string> Values(string body) => Extract(new Article("a", body)).Select(m => m.Value);
}
