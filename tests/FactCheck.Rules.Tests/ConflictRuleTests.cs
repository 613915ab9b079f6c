using FactCheck.Facts;

namespace FactCheck.Rules.Tests;

public class ConflictRuleTests
{
    [TestCase("FC1001", "ngày 8/3", "ngày 6/3", "Cuộc tập trận bắt đầu từ {0} ở ngoài khơi tỉnh Trat.")]
    [TestCase("FC1003", "hai giờ", "bốn giờ", "Cuộc pháo kích ở Preah Vihear kéo dài {0} rồi dừng hẳn.")]
    [TestCase("FC1101", "10%", "15%", "Thái Lan tăng {0} thuế nhập khẩu với gạo Campuchia.")]
    [TestCase("FC1102", "5 triệu USD", "50 triệu USD", "Chính phủ Thái Lan chi {0} mua xe bọc thép của Ukraine.")]
    [TestCase("FC1103", "44 người", "49 người", "Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan.")]
    [TestCase("FC1104", "53 km", "59 km", "Trại tị nạn nằm cách biên giới {0} về phía tây.")]
    [TestCase("FC1105", "24 tuổi", "25 tuổi", "Trung úy Somchai Petch, {0}, chỉ huy trung đội ở tiền tuyến.")]
    [TestCase("FC1106", "2-1", "3-1", "Đội tuyển Thái Lan thắng Campuchia với tỷ số {0} ở Bangkok.")]
    public void Check_OneValueChanged_IsReportedByTheRuleOfItsKindWithBothValues(string rule, string left, string right, string sentence)
    {
        var finding = Reports.CheckWith(sentence, left, right).Findings.Should().ContainSingle().Subject;

        finding.Rule.Id.Should().Be(rule);
        finding.Severity.Should().Be(Severity.Warning);
        finding.Evidence.Select(e => $"{e.Mention.Article.Id}: {e.Mention.Text}").Should().Equal($"a: {left}", $"b: {right}");
        finding.Message.English.Should().Contain($"«{left}»").And.Contain($"«{right}»");
        finding.Message.Vietnamese.Should().Contain($"«{left}»").And.Contain($"«{right}»");
    }

    [TestCase("6 lính", "sáu lính", "Đợt pháo kích làm {0} thiệt mạng ở tỉnh Preah Vihear.")]
    [TestCase("gần 30 USD", "28,9 USD", "Mỗi hộ dân ở tỉnh Preah Vihear nhận {0} tiền hỗ trợ lương thực.")]
    [TestCase("ngày 8/3", "ngày 8 tháng 3", "Cuộc tập trận bắt đầu từ {0} ở ngoài khơi tỉnh Trat.")]
    public void Check_OneValueInOtherWords_IsNotReported(string left, string right, string sentence) =>
        Reports.CheckWith(sentence, left, right).Findings.Should().BeEmpty();

    [Test]
    public void Check_TwoAgainstOne_NamesTheSideOfTheTwoFirst()
    {
        var finding = Reports.CheckWith("Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan.", "49 người", "44 người", "44 người").Findings.Should().ContainSingle().Subject;

        finding.Evidence.Select(e => e.Mention.Article.Id).Should().Equal("b", "c", "a");
        finding.Message.English.Should().EndWith("«44 người» against «49 người».");
    }

    [Test]
    public void Inspect_RoundedValue_SidesWithTheExactOne()
    {
        var finding = new MoneyConflict().Inspect(Reports.Fact(FactKind.Money, Verdict.Conflict, "Giá 50 USD.", "Giá gần 30 USD.", "Giá 28,9 USD.")).Should().ContainSingle().Subject;

        finding.Message.English.Should().EndWith(": «30 USD» against «50 USD».");
        finding.Evidence.Select(e => e.Mention.Article.Id).Should().Equal("b", "c", "a");
    }

    [Test]
    public void Inspect_ThreeValues_NamesEachSide() =>
        new MoneyConflict().Inspect(Reports.Fact(FactKind.Money, Verdict.Conflict, "Giá 50 USD.", "Giá 70 USD.", "Giá 20 USD.")).Should().ContainSingle()
            .Which.Message.Vietnamese.Should().EndWith(": «50 USD» với «70 USD» với «20 USD».");

    [Test]
    public void Inspect_Conflict_TakesOverConfidenceAndFact()
    {
        var fact = Reports.Fact(FactKind.Money, Verdict.Conflict, "Giá 50 USD.", "Giá 70 USD.");

        var finding = new MoneyConflict().Inspect(fact).Should().ContainSingle().Subject;

        finding.Confidence.Should().Be(fact.Confidence);
        finding.Fact.Should().BeSameAs(fact);
    }

    [TestCase(Verdict.Single)]
    [TestCase(Verdict.Agree)]
    [TestCase(Verdict.Compatible)]
    [TestCase(Verdict.Update)]
    public void Inspect_NoConflict_ReportsNothing(Verdict verdict)
    {
        var fact = Reports.Fact(FactKind.Money, verdict, "Giá 50 USD.", "Giá 70 USD.");

        BuiltInRules.All().OfType<ConflictRule>().SelectMany(r => r.Inspect(fact)).Should().BeEmpty();
    }

    [Test]
    public void Inspect_ConflictOfEachKind_IsReportedByOneRule()
    {
        var rules = BuiltInRules.All().OfType<FactRule>().ToArray();

        foreach (var kind in Enum.GetValues<FactKind>())
            rules.SelectMany(r => r.Inspect(Reports.Fact(kind, Verdict.Conflict, "Giá 50 USD.", "Giá 70 USD."))).Should().ContainSingle("of {0}", kind);
    }

    [TestCase("FC1001", "Ông đến ngày 3/3/2026.", "Ông đến ngày 4/3/2026.")]
    [TestCase("FC1001", "Ông đến ngày 3/3/2026.", "Ông đến ngày 3/3/2025.")]
    [TestCase("FC1001", "Ông đến trong tháng 3/2026.", "Ông đến trong tháng 5/2026.")]
    [TestCase("FC1004", "Ông đến trong năm 2026.", "Ông đến trong năm 2027.")]
    [TestCase("FC1004", "Ông đến trong tháng 3/2026.", "Ông đến ngày 3/3/2025.")]
    public void Inspect_DifferentDates_AreAboutTheYearIfOneIsCoarseAndTheYearsDiffer(string rule, string left, string right)
    {
        var fact = Reports.Fact(FactKind.Date, Verdict.Conflict, left, right);

        BuiltInRules.All().OfType<FactRule>().SelectMany(r => r.Inspect(fact)).Should().ContainSingle().Which.Rule.Id.Should().Be(rule);
    }
}
