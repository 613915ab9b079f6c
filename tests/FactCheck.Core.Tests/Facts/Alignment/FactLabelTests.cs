namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>What a fact is called, beside sentences that it was made of.</summary>
public class FactLabelTests
{
    [TestCase("Doanh thu thuần của Công ty Hải Đăng đạt 5.200 tỷ đồng.", "5.200 tỷ đồng", "Công ty Hải Đăng")]
    [TestCase("Theo báo cáo, lợi nhuận trước thuế là 310 tỷ đồng.", "310 tỷ đồng", "lợi nhuận trước thuế")]
    [TestCase("Cảnh sát đã bắt giữ 14 nghi phạm có liên quan đến đường dây này.", "14 nghi phạm", "nghi phạm")]
    [TestCase("Trận lũ làm 27 người bị thương ở các huyện miền núi.", "27 người", "người bị thương")]
    [TestCase("Dự án tiêu tốn 900.000 USD của Mỹ.", "900.000 USD", "Dự án tiêu tốn · Mỹ")]
    [TestCase("Hãng đã đặt mua 150 chiếc vào năm ngoái.", "150 chiếc", "đặt mua chiếc")]
    [TestCase("Sáng 3/2, không quân Ấn Độ tập ở Gujarat.", "Sáng 3/2", "không quân Ấn Độ tập")]
    public void About_OneSentence_IsMadeOfWholeWords(string sentence, string words, string label) =>
        News.Check(sentence).FactWith(words).About.Should().Be(label);

    [Test]
    public void About_TitleThatStandsForAName_IsNotCut() =>
        News.Check("Chủ tịch Trung Quốc Tập Cận Bình tới Seoul. Sản lượng ngô là 12 triệu tấn, Chủ tịch Trung Quốc nói.").FactWith("12 triệu tấn").About.Should().Be("Sản lượng ngô · Chủ tịch Trung Quốc");

    [Test]
    public void About_CompoundThatEveryPlaceHas_IsNotCut() =>
        News.Check("Ngành kho vận miền núi phía bắc Tuyên Quang đạt 90 tỷ đồng. Kho vận vẫn khó khăn. Khách thuê kho vận ít.").FactWith("90 tỷ đồng").About
            .Should().NotStartWith("vận");

    [Test]
    public void About_SeveralClaims_IsWhatMostSentencesShare()
    {
        var result = News.Check(
            "Số tiền hỗ trợ ngư dân tỉnh Phú Yên là 52 tỷ đồng.",
            "Ngân sách chi hỗ trợ ngư dân tỉnh Phú Yên 52 tỷ đồng.",
            "Kế hoạch hỗ trợ ngư dân tỉnh Phú Yên 52 tỷ đồng.");
        result.FactWith("52 tỷ đồng").About.Should().Contain("hỗ trợ ngư dân tỉnh Phú Yên");
    }

    [Test]
    public void About_CapitalThatOpensTheSentence_IsNoName() =>
        News.Check("Giá cơm trưa 40.000 đồng.").FactWith("40.000 đồng").About.Should().Be("Giá cơm trưa");
}
