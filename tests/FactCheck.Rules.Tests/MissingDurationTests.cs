namespace FactCheck.Rules.Tests;

public class MissingDurationTests
{
    private const string Call = "Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình bàn về đậu tương, đất hiếm và Đài Loan. Ông Trump điện đàm với ông Tập ngày 8/3.";
    private const string Length = " Cuộc điện đàm kéo dài một giờ.";

    [Test]
    public void Check_LengthInOneOfTwoReports_NamesTheOther()
    {
        var finding = Reports.Check(Call + Length, Call).Findings.Should().ContainSingle().Subject;

        finding.Rule.Id.Should().Be("FC1005");
        finding.Severity.Should().Be(Severity.Info);
        finding.Missing.Select(a => a.Id).Should().Equal("b");
        finding.Evidence.Should().ContainSingle().Which.Mention.Text.Should().Be("một giờ");
        finding.Message.English.Should().Contain("missing in 1 of 2 articles").And.Contain("«một giờ»");
        finding.Message.Vietnamese.Should().Contain("ở 1 trong 2 bài").And.Contain("«một giờ»");
    }

    [Test]
    public void Check_LengthInBothReports_IsNotReported() => Reports.Check(Call + Length, Call + Length).Findings.Should().BeEmpty();

    [Test]
    public void Check_LengthInNeitherReport_IsNotReported() => Reports.Check(Call, Call).Findings.Should().BeEmpty();
}
