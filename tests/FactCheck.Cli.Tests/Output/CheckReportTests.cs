using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Tests.Output;

public class CheckReportTests
{
    private static readonly CheckReport Report = CheckReport.Of(Sample.Result, Severity.Info);

    [TestCase(Severity.Info, true)]
    [TestCase(Severity.Warning, true)]
    [TestCase(Severity.Error, false)]
    [TestCase(null, false)]
    public void HasAtLeast_AWarningAndAnInfo_IsTrueUpToWarning(Severity? least, bool expected) => Report.HasAtLeast(least).Should().Be(expected);

    [Test]
    public void Of_LeavesOutWhatIsBelow()
    {
        var report = CheckReport.Of(Sample.Result, Severity.Warning);

        report.Findings.Should().Equal(Sample.DeadDiffer);
        report.Count(Severity.Info).Should().Be(0);
    }
}
