using FactCheck.Articles;

namespace FactCheck.Rules.Tests;

/// <summary>What the fixture cannot say: articles whose day of publication is not stated.</summary>
public class RelativeDateMismatchTests
{
    [Test]
    public void Check_PairsCountedFromDifferentDays_AreReportedTogether()
    {
        var finding = Findings("Sáng nay (28/10/2025), cầu được thông xe. Hôm qua (26/10/2025), lễ khánh thành bị hoãn.").Should().ContainSingle().Subject;

        finding.Rule.Id.Should().Be("FC2003");
        finding.Evidence.Select(e => e.Mention.Text).Should().Equal("Sáng nay", "28/10/2025", "Hôm qua", "26/10/2025");
        finding.Message.Vietnamese.Should().Contain("không thể cùng tính từ một ngày");
        finding.Question!.Vietnamese.Should().Contain("«Hôm qua»").And.Contain("«26/10/2025»");
    }

    [Test]
    public void Check_PairsCountedFromOneDay_AreNotReported() =>
        Findings("Sáng nay (28/10/2025), cầu được thông xe. Hôm qua (27/10/2025), lễ khánh thành bị hoãn.").Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(string body) => new FactChecker([new RelativeDateMismatch()]).Check([new Article("a", body)]).Findings;
}
