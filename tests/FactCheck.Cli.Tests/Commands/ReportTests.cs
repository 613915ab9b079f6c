using System.Text.Json;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

public class ReportTests : FolderTests
{
    public ReportTests()
    {
        Folder.Write("a.txt", "date 2025-10-04 Sáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("b.json", """{"id":"b","source":"Đài Núi","published":"2025-10-04T09:00","body":"Sáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội."}""");
    }

    [TestCase("check")]
    [TestCase("facts")]
    public void Json_IsOneObjectAndTheSameEveryTime(string command)
    {
        var run = Tool.Run(command, Folder.Path, "--format", "json");

        run.Error.Should().BeEmpty();
        run.Output.Should().EndWith("}\n");
        JsonDocument.Parse(run.Output).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        Tool.Run(command, Folder.PathOf("b.json"), Folder.PathOf("a.txt"), "--format", "json").Should().Be(run);
    }

    [Test]
    public void Extract_JsonLines_OffsetsPointIntoTheFile()
    {
        var text = File.ReadAllText(Folder.PathOf("a.txt"));

        var run = Tool.Run("extract", Folder.PathOf("a.txt"), "--format", "jsonl");

        run.ExitCode.Should().Be(0);
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var mention = JsonDocument.Parse(line).RootElement;
            text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].Should().Be(mention.GetProperty("text").GetString());
        }
    }

    [Test]
    public void Output_File_TakesTheReportAndNothingElseIsLeft()
    {
        var target = Folder.Write("out/report.json", "old");

        var run = Tool.Run("facts", Folder.PathOf("a.txt"), "--format", "json", "--output", target);

        run.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllBytes(target)[0].Should().Be((byte)'{');
        Directory.GetFiles(Folder.PathOf("out")).Should().Equal(target);
    }

    [Test]
    public void Format_SeveralWithFiles_WritesEachToItsPlace()
    {
        var json = Folder.PathOf("facts.json");

        var run = Tool.Run("facts", Folder.PathOf("a.txt"), "--format", $"json={json}", "--format", "terminal");

        run.Should().Be(Tool.Run("facts", Folder.PathOf("a.txt")));
        File.ReadAllText(json).Should().Be(Tool.Run("facts", Folder.PathOf("a.txt"), "--format", "json").Output);
    }

    [Test]
    public void Format_OneFileCannotBeWritten_EndsWith2AndWritesTheOthers()
    {
        var written = Folder.PathOf("facts.json");

        var run = Tool.Run("facts", Folder.PathOf("a.txt"), "--format", $"json={Folder.PathOf("gone/facts.json")}", "--format", $"terminal={written}");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle();
        File.Exists(written).Should().BeTrue();
    }

    [Test]
    public void Output_FolderThatDoesNotExist_EndsWith2()
    {
        var run = Tool.Run("facts", Folder.Path, "--output", Folder.PathOf("gone/report.txt"));

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("gone/report.txt: cannot be written: no such folder");
    }

    [TestCase("check")]
    [TestCase("facts")]
    [TestCase("extract")]
    public void Terminal_Redirected_HasNoColours(string command) => Tool.Run(command, Folder.Path).Output.Should().NotBeEmpty().And.NotContain("\u001b");

    [Test]
    public void Check_FailOnNever_EndsWith0() => Tool.Run("check", Folder.Path, "--fail-on", "never", "--min-severity", "error").ExitCode.Should().Be(0);

    [TestCase("info", 1)]
    [TestCase("never", 0)]
    public void Check_SeedsWithFindings_EndsWith1FromTheFailLevelOn(string failOn, int exitCode) =>
        Tool.Run("check", Repository.Seeds, "--format", "json", "--fail-on", failOn).ExitCode.Should().Be(exitCode);

    [Test]
    public void Rules_ListsEveryRule()
    {
        var run = Tool.Run("rules", "--lang", "vi");

        run.ExitCode.Should().Be(0);
        foreach (var rule in FactCheck.Rules.BuiltInRules.All()) run.Output.Should().Contain(rule.Info.Id);
        run.Output.Should().NotContain("Đã đặt");
    }

    [Test]
    public void Rules_InAFolderWithAConfiguration_ShowsWhatItSets()
    {
        Folder.Write("factcheck.json", """{ "rules": { "FC1103": "warning", "FC1102": "error", "FC2010": "on", "FC1120": { "severity": "off", "options": { "min-other-articles": 4 } } } }""");

        var lines = Tool.RunIn(Folder.Path, "", "rules").Output.Split('\n');

        string.Join('\n', lines.Where(l => l.Contains("FC1102") || l.Contains("FC1103") || l.Contains("FC2010"))).Should().MatchRegex(@"warning +error +Amounts.*\n.*warning +Only one.*\n.*off +info +An article");
        lines.SkipWhile(l => !l.Contains("FC1120")).Take(2).Should().SatisfyRespectively(l => l.Should().MatchRegex("info +off "), l => l.Should().Contain("min-other-articles: 4"));
        lines[^2].Should().EndWith("factcheck.json");
    }

    [Test]
    public void Rules_BrokenConfiguration_EndsWith2()
    {
        Folder.Write("factcheck.json", "{ \"rules\": { \"FC1103\": \"eror\" } }");

        Tool.RunIn(Folder.Path, "", "rules").Should().Match<ToolRun>(r => r.ExitCode == 2 && r.Output.Length == 0 && r.Error.Contains("«error»"));
    }
}
