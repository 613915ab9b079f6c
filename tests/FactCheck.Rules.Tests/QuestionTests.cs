namespace FactCheck.Rules.Tests;

public class QuestionTests
{
    [TestCase("khoảng ba giờ", "khoảng một giờ", "khoảng ba giờ hay khoảng một giờ")]
    [TestCase("hai giờ", "bốn giờ", "hai giờ hay bốn giờ")]
    [TestCase("gần 2 giờ", "4 giờ", "gần 2 giờ hay 4 giờ")]
    [TestCase("2 giờ", "4 giờ", "2 hay 4 giờ")]
    [TestCase("90 phút", "4 giờ", "90 phút hay 4 giờ")]
    public void Question_Durations_AreQuotedAsWritten(string left, string right, string values) =>
        QuestionOf("Cuộc pháo kích ở Preah Vihear kéo dài {0} rồi dừng hẳn.", left, right).Vietnamese.Should().Be($"Nguồn nào đúng: {values}?");

    [TestCase("44 người", "49 người", "44 hay 49 người")]
    [TestCase("ít nhất 49 người", "44 người", "ít nhất 49 người hay 44 người")]
    [TestCase("44 người", "bốn mươi chín người", "44 người hay bốn mươi chín người")]
    public void Question_Counts_ShareTheirNounOnlyIfBothAreBareFigures(string left, string right, string values) =>
        QuestionOf("Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan.", left, right).Vietnamese.Should().Be($"Nguồn nào đúng: {values}?");

    [Test]
    public void Question_MissingLength_QuotesItsHedge()
    {
        const string call = "Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình bàn về đậu tương, đất hiếm và Đài Loan. Ông Trump điện đàm với ông Tập ngày 8/3.";

        Reports.Check(call + " Cuộc điện đàm kéo dài gần một giờ.", call).Findings.Should().ContainSingle()
            .Which.Question!.English.Should().Be("Did it last gần một giờ, and should the article say so?");
    }

    private static LocalizedText QuestionOf(string sentence, string left, string right) =>
        Reports.CheckWith(sentence, left, right).Findings.Should().ContainSingle().Which.Question!;
}
