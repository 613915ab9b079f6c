using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Tests.Output;

public class CheckReportTests
{
    [TestCase(Severity.Info, true)]
    [TestCase(Severity.Warning, true)]
    [TestCase(Severity.Error, false)]
    [TestCase(null, false)]
    public void HasFailure_AWarningAndAnInfo_IsTrueUpToWarning(Severity? failsFrom, bool expected) =>
        CheckReport.Of(Sample.Result, Severity.Info, failsFrom).HasFailure.Should().Be(expected);

    [Test]
    public void ByStory_FindingOfAnArticleAlone_IsWithTheStoryOfItsArticle()
    {
        var report = CheckReport.Of(Sample.Result with { Findings = [Sample.DeadDiffer with { Fact = null }] }, Severity.Info);

        report.ByStory().Select(g => g.Findings.Count).Should().Equal(1, 0);
    }

    [Test]
    public void Of_LeavesOutWhatIsBelow()
    {
        var report = CheckReport.Of(Sample.Result, Severity.Warning);

        report.Findings.Should().Equal(Sample.DeadDiffer);
        report.Count(Severity.Info).Should().Be(0);
    }
}
