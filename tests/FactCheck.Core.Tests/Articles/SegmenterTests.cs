using FactCheck.Articles;

namespace FactCheck.Core.Tests.Articles;

public class SegmenterTests
{
    [Test]
    public void Segment_TitleSummaryBody_AreHeadlineLeadBody() =>
        Kinds(new Article("a", "Giá vàng trong nước tăng mạnh.", "Giá vàng tăng", "Sáng nay giá vàng tăng.")).Should().Equal(
            (SegmentKind.Headline, "Giá vàng tăng"), (SegmentKind.Lead, "Sáng nay giá vàng tăng."), (SegmentKind.Body, "Giá vàng trong nước tăng mạnh."));

    [Test]
    public void Segment_DateHeaderBeforeTheText_IsBoilerplate() =>
        Kinds(new Article("a", " date 2025-11-25 Hai bên gặp nhau.\n\nCuộc gặp kéo dài một giờ.")).Should().Equal(
            (SegmentKind.Boilerplate, "date 2025-11-25"), (SegmentKind.Lead, "Hai bên gặp nhau."), (SegmentKind.Body, "Cuộc gặp kéo dài một giờ."));

    [TestCase("(VTC News) -")]
    [TestCase("TTO -")]
    [TestCase("VOV.VN -")]
    public void Segment_OutletOpening_IsBoilerplate(string opening) =>
        Kinds(new Article("a", $"{opening} Hai bên gặp nhau.")).Should().Equal((SegmentKind.Boilerplate, opening), (SegmentKind.Lead, "Hai bên gặp nhau."));

    [Test]
    public void Segment_ShortFirstLineWithoutStop_IsTheHeadline() =>
        Kinds(new Article("a", "Hai bên nối lại đối thoại\n\nHôm qua, hai bên nối lại đối thoại.")).Should().Equal(
            (SegmentKind.Headline, "Hai bên nối lại đối thoại"), (SegmentKind.Lead, "Hôm qua, hai bên nối lại đối thoại."));

    [TestCase("Hai nhà lãnh đạo gặp nhau, ngày 30/10. Ảnh: Reuters.")]
    [TestCase("Hai nhà lãnh đạo gặp nhau tại Busan. Ảnh CNN.")]
    [TestCase("Hai nhà lãnh đạo (trái và phải). (Ảnh: Getty)")]
    public void Segment_LineThatEndsWithACredit_IsACaption(string line) =>
        Kinds(new Article("a", $"Mở đầu của bài báo.\n\n{line}\n\nPhần tiếp theo.")).Should().Equal(
            (SegmentKind.Lead, "Mở đầu của bài báo."), (SegmentKind.Caption, line), (SegmentKind.Body, "Phần tiếp theo."));

    [Test]
    public void Segment_CaptionThatRunsIntoTheText_EndsWithItsCredit() =>
        Kinds(new Article("a", "Người dân đi bầu cử sáng nay - Ảnh: AFP Theo hãng tin này, cuộc bầu cử kéo dài.", "Bầu cử")).Should().Equal(
            (SegmentKind.Headline, "Bầu cử"), (SegmentKind.Caption, "Người dân đi bầu cử sáng nay - Ảnh: AFP"), (SegmentKind.Lead, "Theo hãng tin này, cuộc bầu cử kéo dài."));

    [Test]
    public void Segment_TableRows_AreTheCaptionUnderTheImageAndTeasersElsewhere() =>
        Kinds(new Article("a", "![]() |\n| Hai bên điện đàm tối 24/11. (Bastille Post) |\nTheo hãng tin, hai bên điện đàm.\n| Tin thế giới 23/11: điểm tin trong 24h ... |")).Should().Equal(
            (SegmentKind.Boilerplate, "![]() |"), (SegmentKind.Caption, "| Hai bên điện đàm tối 24/11. (Bastille Post) |"),
            (SegmentKind.Lead, "Theo hãng tin, hai bên điện đàm."), (SegmentKind.Boilerplate, "| Tin thế giới 23/11: điểm tin trong 24h ... |"));

    [TestCase("Nguồn: Tass.")]
    [TestCase("Tin liên quan: giá vàng hôm qua")]
    [TestCase("Thanh Giang")]
    public void Segment_SourceLineTeaserOrByline_IsBoilerplate(string line) =>
        Kinds(new Article("a", $"Hai bên gặp nhau.\n{line}")).Should().Equal((SegmentKind.Lead, "Hai bên gặp nhau."), (SegmentKind.Boilerplate, line));

    [TestCase("(TNO)")]
    [TestCase("TTO -")]
    public void Segment_OutletOpeningOfTheSummary_IsNoPartOfTheLead(string opening) =>
        Kinds(new Article("a", "Hai bên đã ký.", "Ký kết", $"{opening} Ngày 3/3, hai bên gặp nhau.")).Should().Contain([(SegmentKind.Boilerplate, opening), (SegmentKind.Lead, "Ngày 3/3, hai bên gặp nhau.")]);

    [Test]
    public void Segment_SummaryInBrackets_IsTheLead() =>
        Kinds(new Article("a", "Hai bên đã ký.", "Ký kết", "(Cập nhật) Ngày 3/3, hai bên gặp nhau.")).Should().Contain((SegmentKind.Lead, "(Cập nhật) Ngày 3/3, hai bên gặp nhau."));

    [Test]
    public void Segment_TeasersThatRunIntoTheText_EndWithTheLastSign()
    {
        var text = $"Đội khách bay về hôm 16/3. {string.Concat(Enumerable.Repeat("Trận đấu diễn ra trên sân nhà của đội chủ nhà. ", 6)).Trim()}";
        Kinds(new Article("a", $">> Đội chủ nhà tập nhẹ >> Đội khách đã đến {text}", "Bóng đá")).Should().Equal(
            (SegmentKind.Headline, "Bóng đá"), (SegmentKind.Boilerplate, ">> Đội chủ nhà tập nhẹ >>"), (SegmentKind.Lead, $"Đội khách đã đến {text}"));
    }

    [Test]
    public void Segment_QuotedSpeech_IsAQuoteInsideItsParagraph() =>
        Kinds(new Article("a", "Ông nói: “Chúng tôi đã nói chuyện rất lâu”. Bà không nói gì.")).Should().Equal(
            (SegmentKind.Lead, "Ông nói: “Chúng tôi đã nói chuyện rất lâu”. Bà không nói gì."), (SegmentKind.Quote, "Chúng tôi đã nói chuyện rất lâu"));

    private static IEnumerable<(SegmentKind, string)> Kinds(Article article) => article.Segments.Select(s => (s.Kind, s.Span.Of(article[s.Field]).ToString()));
}
