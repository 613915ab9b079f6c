namespace FactCheck.Cli.Tests.Commands;

public class UsageTests
{
    [TestCase("name a command", "")]
    [TestCase("unknown «bogus»", "bogus")]
    [TestCase("unknown «chek»; see factcheck --help; did you mean «check»?", "chek seeds")]
    [TestCase("there is no rule «duration-conflit»; «factcheck rules» lists them; did you mean «duration-conflict»?", "explain duration-conflit")]
    [TestCase("name a file or folder", "check")]
    [TestCase("unknown «--bogus»", "check --bogus")]
    [TestCase("--format needs one value", "check seeds --format")]
    [TestCase("--format cannot be «xml»; use terminal, json, sarif, junit, github, markdown, html", "check seeds --format xml")]
    [TestCase("--format cannot be «json»; use terminal, jsonl, timeml", "extract seeds --format json")]
    [TestCase("--format cannot be «xml»; use terminal, json, sarif, junit, github, markdown, html", "check seeds --format json --format xml=report.xml")]
    [TestCase("--format json= names no file", "check seeds --format json=")]
    [TestCase("--format terminal and --format json would be written to the same place", "check seeds --format terminal --format json")]
    [TestCase("two formats would be written to out.json", "check seeds --format json=out.json --format terminal=out.json")]
    [TestCase("two formats would be written to out.json", "check seeds --format json=out.json --format terminal -o out.json")]
    [TestCase("--output out.json: every --format has a file already", "check seeds --format json=report.json --output out.json")]
    [TestCase("--fail-on cannot be «all»; use error, warning, info, never", "check seeds --fail-on all")]
    [TestCase("--min-severity cannot be «never»; use error, warning, info", "check seeds --min-severity never")]
    [TestCase("--lang cannot be «fr»; use en, vi", "rules --lang fr")]
    [TestCase("hãy nêu lệnh", "--lang=vi")]
    [TestCase("hãy nêu tệp hoặc thư mục", "--lang vi facts")]
    [TestCase("không hiểu «bogus»", "bogus --lang vi")]
    [TestCase("--format không nhận «xml»", "check seeds --lang vi --format xml")]
    public void Run_WrongCommandLine_EndsWith2AndSaysWhatIsWrong(string message, string commandLine)
    {
        var run = Tool.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"factcheck: {message}");
    }

    [TestCase("--help", "Usage: factcheck COMMAND [OPTIONS]")]
    [TestCase("check -h", "Usage: factcheck check PATH… [OPTIONS]")]
    [TestCase("check --help --lang vi", "Cách dùng: factcheck check PATH… [OPTIONS]")]
    public void Run_Help_EndsWith0(string commandLine, string usage)
    {
        var run = Tool.Run(commandLine.Split(' '));

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(usage);
    }

    [Test]
    public void Run_Version_IsANumber()
    {
        var run = Tool.Run("--version");

        run.ExitCode.Should().Be(0);
        run.Output.Trim().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
    }
}
