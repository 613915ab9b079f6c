using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>Times side by side that say one thing twice.</summary>
public class RestatementsTests
{
    private const string Reception = ", Phó Bí thư Thành ủy Nguyễn Văn Lâm đã trao quà cho đoàn đại biểu Đảng Cộng sản Pháp tại trụ sở Thành ủy.";

    [TestCase("Tối qua 9/3", "Chiều 9/3", Verdict.Conflict)]
    [TestCase("Tối qua, 9/3", "Chiều 9/3", Verdict.Conflict)]
    [TestCase("Tối qua 9/3", "Tối 9/3", Verdict.Agree)]
    [TestCase("Hôm qua (9/3)", "Chiều 9/3", Verdict.Compatible)]
    public void Check_TimeBesideItsRestatement_IsComparedByTheFiner(string left, string right, Verdict verdict) =>
        Checked(left, right).Facts.Where(f => f.Kind is FactKind.Date or FactKind.Time).Should().Contain(f => f.Verdict == verdict);

    [Test]
    public void Check_TimeBesideItsRestatement_IsOneFactWithBoth() =>
        Checked("Tối qua, 9/3", "Tối 9/3").FactWith("9/3").Words().Should().Equal("a: Tối qua", "a: 9/3", "b: Tối 9/3");

    [Test]
    public void Check_TwoDaysSideBySide_AreTwoFacts() =>
        Checked("Ngày 8/3, ngày 9/3", "Ngày 8/3, ngày 9/3").FactWith("ngày 9/3").Words().Should().Equal("a: ngày 9/3", "b: ngày 9/3");

    private static CheckResult Checked(string left, string right) => News.Check($"{left}{Reception}", $"{right}{Reception}");
}
