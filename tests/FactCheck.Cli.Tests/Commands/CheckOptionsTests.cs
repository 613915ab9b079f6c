using System.Text.Json;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

public class CheckOptionsTests : FolderTests
{
    public CheckOptionsTests()
    {
        Folder.Write("kho/a.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("kho/b.md", "---\npublished: 2025-10-04\n---\nSáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.");
        Folder.Write("mới.md", "---\npublished: 2025-10-06\n---\nSáng 5/10/2025, cháy lớn làm 4 người bị thương ở chợ Hàng Mây.");
        Folder.Write("mới-2.md", "---\npublished: 2025-10-06\n---\nSáng 5/10/2025, cháy lớn làm 7 người bị thương ở chợ Hàng Mây.");
    }

    [TestCase("check . --fail-on info", "12 người,4 người")]
    [TestCase("check mới.md --against kho mới-2.md", "4 người")]
    [TestCase("check kho --against mới.md mới-2.md", "12 người")]
    [TestCase("check mới.md --against .", "4 người")]
    [TestCase("check mới.md --against kho", "")]
    [TestCase("check . --since 2025-10-05", "4 người")]
    [TestCase("check . --since 5/10/2025", "4 người")]
    [TestCase("check . --since 2025-10-07", "")]
    [TestCase("check . --story a", "12 người")]
    [TestCase("check . --story mới", "4 người")]
    [TestCase("check . --story 1", "12 người")]
    [TestCase("check . --story 2", "4 người")]
    [TestCase("check . --rule FC1103", "12 người,4 người")]
    [TestCase("check . --rule FC1001,count-conflict", "12 người,4 người")]
    [TestCase("check . --rule FC1001 --rule FC1102", "")]
    public void Check_Narrowed_ReportsWhatIsAskedFor(string commandLine, string words)
    {
        var run = Tool.RunIn(Folder.Path, "", [.. commandLine.Split(' '), "--min-severity", "warning"]);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(words.Length > 0 ? 1 : 0);
        foreach (var word in (string[])["12 người", "4 người"]) run.Output.Contains($"«{word}» against", StringComparison.Ordinal).Should().Be(words.Split(',').Contains(word));
    }

    [TestCase("", "s1 s2", "12 người,19 người,4 người,7 người")]
    [TestCase("--story 2", "s2", "4 người,7 người")]
    [TestCase("--story b", "s1", "12 người,19 người")]
    [TestCase("--since 2025-10-05", "s2", "4 người,7 người")]
    [TestCase("--since 2025-10-04 --story s1", "s1", "12 người,19 người")]
    [TestCase("--since 2025-10-05 --story 1", "", "")]
    public void Facts_Narrowed_HasTheStoriesThatAreAskedFor(string options, string stories, string words)
    {
        var report = JsonDocument.Parse(Tool.RunIn(Folder.Path, "", ["facts", ".", "--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Output).RootElement;

        string.Join(' ', report.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("id").GetString())).Should().Be(stories);
        string.Join(',', report.GetProperty("facts").EnumerateArray().Where(f => f.GetProperty("kind").GetString() == "count").SelectMany(f => f.GetProperty("mentions").EnumerateArray()).Select(m => m.GetProperty("text").GetString())).Should().Be(words);
    }

    [Test]
    public void Facts_OneStory_KeepsItsNumber() => Tool.RunIn(Folder.Path, "", "facts", ".", "--story", "2").Output.Should().StartWith("Story 2 · 2 articles");

    [Test]
    public void Facts_NoSuchStory_EndsWith2() =>
        Tool.RunIn(Folder.Path, "", "facts", ".", "--story", "9").Should().Match<ToolRun>(r => r.ExitCode == 2 && r.ErrorLines.Length == 1 && r.Error.Contains("«9»"));

    [Test]
    public void Extract_Since_HasTheArticlesFromThatDayOn() =>
        Tool.RunIn(Folder.Path, "", "extract", ".", "--since", "2025-10-06", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().OnlyContain(l => l.Contains("\"article\":\"mới")).And.HaveCount(4);

    [Test]
    public void Check_Against_MarksTheNewArticle() =>
        Tool.RunIn(Folder.Path, "", "check", "kho/b.md", "--against", "kho", "--format", "github").Output.Should().Contain("::warning file=kho/b.md,line=4,");

    [Test]
    public void Check_OtherFileWithTheIdOfANewArticle_EndsWith2()
    {
        Folder.Write("kho/mới.txt", "Mưa to.");

        var run = Tool.RunIn(Folder.Path, "", "check", "mới.md", "--against", "kho");

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factcheck: kho/mới.txt: the id «mới» was already read from mới.md");
    }

    [TestCase("--rule FC1193", "did you mean «FC1103»?")]
    [TestCase("--story gì", "--story: no story and no article is called «gì»")]
    [TestCase("--since hôm", "--since cannot be «hôm»; use a day such as 2025-11-24")]
    [TestCase("--baseline gone.json", "gone.json: no such file")]
    [TestCase("--baseline kho/a.txt", "kho/a.txt: not a baseline of this version")]
    [TestCase("--config gone.json", "gone.json: no such file")]
    public void Check_WrongValue_EndsWith2AndSaysWhatIsRight(string options, string message)
    {
        var run = Tool.RunIn(Folder.Path, "", ["check", ".", .. options.Split(' ')]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message);
    }

    [Test]
    public void Baseline_HidesKnownFindings_AlsoAfterEditsElsewhere()
    {
        var written = Tool.RunIn(Folder.Path, "", "baseline", "kho", "-o", "biết.json");
        var again = Tool.RunIn(Folder.Path, "", "baseline", "kho", "-o", "biết-2.json");
        Folder.Write("kho/b.md", "---\npublished: 2025-10-04\ntitle: Tin lũ\n---\nTrời đã tạnh.\n\nSáng  3/10/2025, lũ quét làm 19 người\nchết ở xã Bến Lội. Đường còn tắc.");
        var known = Tool.RunIn(Folder.Path, "", "check", "kho", "--baseline", "biết.json");
        Folder.Write("kho/b.md", "---\npublished: 2025-10-04\n---\nSáng 3/10/2025, lũ quét làm 29 người chết ở xã Bến Lội.");
        var changed = Tool.RunIn(Folder.Path, "", "check", "kho", "--baseline", "biết.json");

        written.ExitCode.Should().Be(0);
        written.Error.Should().Contain("1 finding will not be reported again").And.Contain("check --baseline biết.json");
        again.ExitCode.Should().Be(0);
        File.ReadAllText(Folder.PathOf("biết-2.json")).Should().Be(File.ReadAllText(Folder.PathOf("biết.json")));
        known.Output.Should().Contain("0 errors, 0 warnings");
        changed.Output.Should().Contain("«29 người»");
    }

    [Test]
    public void Init_ThenBaseline_ThenCheck_ReportsNothing()
    {
        var init = Tool.RunIn(Folder.Path, "", "init");
        var second = Tool.RunIn(Folder.Path, "", "init");
        var before = Tool.RunIn(Folder.Path, "", "check", ".");
        var baseline = Tool.RunIn(Folder.Path, "", "baseline", ".");
        var after = Tool.RunIn(Folder.PathOf("kho"), "", "check", ".");

        init.ExitCode.Should().Be(0);
        second.ExitCode.Should().Be(2);
        before.ExitCode.Should().Be(1);
        before.Error.Should().BeEmpty();
        baseline.ErrorLines.Should().ContainSingle();
        after.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
    }

    [Test]
    public void Check_ReportInTheFolderOfTheArticles_IsNotReadAsOne()
    {
        string[] arguments = ["check", "kho", "--format", "json=kho/báo cáo.json"];
        Tool.RunIn(Folder.Path, "", arguments).Error.Should().BeEmpty();

        Tool.RunIn(Folder.Path, "", arguments).Error.Should().BeEmpty();
    }

    [TestCase("factcheck ", "check")]
    [TestCase("factcheck check --fail-on ", "warning")]
    [TestCase("factcheck check --rule ", "FC1103")]
    [TestCase("factcheck check --ag", "--against")]
    [TestCase("factcheck completion ", "fish")]
    public void Suggest_UnfinishedLine_NamesHowToGoOn(string line, string word)
    {
        var run = Tool.Run($"[suggest:{line.Length}]", line);

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().Contain(word);
    }

    [Test]
    public void Completion_Bash_CompletesInBash()
    {
        Folder.Write("try.sh", $$"""
            factcheck() { dotnet '{{typeof(FactCheck.Cli.Commands.CommandLine).Assembly.Location}}' "$@"; }
            source <(factcheck completion bash)
            COMP_LINE='factcheck check --fail-on w' COMP_POINT=27 COMP_CWORD=3
            COMP_WORDS=(factcheck check --fail-on w)
            _factcheck
            echo "${COMPREPLY[@]}"
            """);

        var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", [Folder.PathOf("try.sh")]) { RedirectStandardOutput = true })!;

        process.StandardOutput.ReadToEnd().Trim().Should().Be("warning");
        process.WaitForExit();
    }
}
