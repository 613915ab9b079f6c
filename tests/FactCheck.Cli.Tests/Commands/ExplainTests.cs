using FactCheck.Cli.Commands;
using FactCheck.Cli.Output;
using FactCheck.Cli.Tests.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Tests.Commands;

public class ExplainTests
{
    [TestCase("FC1003")]
    [TestCase("fc1003")]
    [TestCase("duration-conflict")]
    public void Explain_Rule_TellsWhatIsWrittenAboveItsCode(string name)
    {
        var run = Tool.Run("explain", name);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("FC1003 duration-conflict warning").And.Contain("different lengths").And.Contain("«khoảng một giờ» – «60 phút»");
    }

    [Test]
    public void Explain_InVietnamese_TellsItInVietnamese() =>
        Tool.Run("explain", "FC1120", "--lang", "vi").Output.Should().Contain("cảnh báo", Exactly.Times(0)).And.Contain("lưu ý").And.Contain("mặc định 2");

    [Test]
    public void Explain_BeginningOfIds_TellsOfAllThatBeginSo() => Tool.Run("explain", "FC10").Output.Should().Contain("FC1001").And.Contain("FC1003").And.NotContain("FC1101");

    [Test]
    public void Explain_AsMarkdown_IsThePageOfTheDocs() => Tool.Run("explain", "FC1003", "--format", "markdown").Output.Should().StartWith("# FC1003 duration-conflict\n");

    [Test]
    public void Explain_NoSuchRule_TellsTheOthersAndEndsWith2()
    {
        var run = Tool.Run("explain", "FC9999", "FC1003");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("factcheck: there is no rule «FC9999»; «factcheck rules» lists them\n");
        run.Output.Should().Contain("FC1003");
    }

    [Test]
    public void Explain_WithoutRule_SaysWhatToName() => Tool.Run("explain").Error.Should().Contain("name a rule");

    [Test]
    public void ExitCode_OfAReportWithAFailedRule_Is2WhateverWasFound()
    {
        var failed = Sample.Result with { FailedRules = [new RuleFailure(Sample.CountConflict, new InvalidOperationException("no"), "f1", 1)] };

        CheckCommand.ExitCode(CheckReport.Of(failed, Severity.Info, Severity.Warning)).Should().Be(2);
        CheckCommand.ExitCode(CheckReport.Of(Sample.Result, Severity.Info, Severity.Warning)).Should().Be(1);
        CheckCommand.ExitCode(CheckReport.Of(Sample.Result, Severity.Info, Severity.Error)).Should().Be(0);
    }
}
