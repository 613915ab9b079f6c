using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

/// <summary>Every format over the five articles, as the tool writes it in the folder of the repository.</summary>
public class ApprovedFormatTests : FolderTests
{
    [TestCase("check", "terminal", "check.terminal.txt")]
    [TestCase("check", "json", "check.json")]
    [TestCase("check", "sarif", "check.sarif")]
    [TestCase("check", "junit", "check.junit.xml")]
    [TestCase("check", "github", "check.github.txt")]
    [TestCase("check", "markdown", "check.md")]
    [TestCase("check", "html", "check.html")]
    [TestCase("facts", "terminal", "facts.terminal.txt")]
    [TestCase("facts", "json", "facts.json")]
    [TestCase("extract", "terminal", "extract.terminal.txt")]
    [TestCase("extract", "jsonl", "extract.jsonl")]
    [TestCase("extract", "timeml", "extract.timeml.xml")]
    public void Format_OfTheSeeds_IsAsApproved(string command, string format, string name) => Verify(command, format, "en", name);

    [TestCase("check", "terminal", "check.terminal.vi.txt")]
    [TestCase("check", "markdown", "check.vi.md")]
    [TestCase("facts", "terminal", "facts.terminal.vi.txt")]
    public void Format_OfTheSeedsInVietnamese_IsAsApproved(string command, string format, string name) => Verify(command, format, "vi", name);

    private void Verify(string command, string format, string language, string name)
    {
        var written = Folder.PathOf("report");

        var run = Tool.RunIn(Repository.Root, "", command, "seeds", "--format", $"{format}={written}", "--lang", language);

        run.Error.Should().BeEmpty();
        Approval.Verify(name, File.ReadAllText(written));
    }
}
