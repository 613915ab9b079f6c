using FactCheck.Facts;

namespace FactCheck.Rules.Tests;

public class UncorroboratedFigureTests
{
    private const string Sentence = "Thái Lan tăng 10% thuế nhập khẩu với gạo Campuchia.";

    [Test]
    public void Check_FigureInOneOfThreeReports_NamesItAndTheOtherTwo()
    {
        var finding = Reports.CheckWith("{0}", "", Sentence, "").Findings.Should().ContainSingle().Subject;

        finding.Rule.Id.Should().Be("FC1120");
        finding.Severity.Should().Be(Severity.Info);
        finding.Evidence.Should().ContainSingle().Which.Mention.Text.Should().Be("10%");
        finding.Evidence[0].Mention.Article.Id.Should().Be("b");
        finding.Missing.Select(a => a.Id).Should().Equal("a", "c");
        finding.Message.English.Should().Contain("Only one of 3 articles").And.Contain("«10%»");
        finding.Message.Vietnamese.Should().Contain("Chỉ một trong 3 bài").And.Contain("«10%»");
    }

    [Test]
    public void Check_FigureInOneOfTwoReports_IsNotReported() => Reports.CheckWith("{0}", Sentence, "").Findings.Should().BeEmpty();

    [Test]
    public void Check_FigureInTwoOfFourReports_IsNotReported() => Reports.CheckWith("{0}", Sentence, Sentence, "", "").Findings.Should().BeEmpty();

    [Test]
    public void Inspect_EachKind_ConcernsPercentagesAndMoneyOnly() =>
        Enum.GetValues<FactKind>().Where(k => new UncorroboratedFigure().Inspect(Reports.Fact(k, Verdict.Single, "Giá 50 USD.", "Không.", "Không.")).Any())
            .Should().Equal(FactKind.Money, FactKind.Percent);
}
