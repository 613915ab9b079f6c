using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

public class GitHubTests : FolderTests
{
    [Test]
    public void Check_Seeds_NamesFileLineAndColumn() =>
        Tool.RunIn(Repository.Root, "", "check", "seeds", "--format", "github").Output.Should()
            .Contain("::warning file=seeds/000_2b343d9fc96e4bae.txt,line=1,col=156,endLine=1,endColumn=167,title=FC1004 event-year-conflict::Sources disagree");

    [Test]
    public void Check_HostileArticles_WritesOneCommandALine()
    {
        HostileArticles.WriteTo(Folder);

        var lines = Tool.Run("check", Folder.Path, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[..^1].Should().NotBeEmpty().And.OnlyContain(l => l.StartsWith("::warning ", StringComparison.Ordinal) || l.StartsWith("::notice ", StringComparison.Ordinal));
        lines[^1].Should().StartWith("3 articles");
        lines.Should().NotContain(l => l.Contains('\u001b') || l.Contains('\u202E'));
        lines[0].Should().Contain("%250A").And.NotContain("\r");
    }

    [Test]
    public void Check_FileNameWithCommaAndColon_IsEscaped()
    {
        Folder.Write("1, 2.txt", "date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("3.txt", "date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm 15 người chết ở xã Bến Lội.");

        Tool.RunIn(Folder.Path, "", "check", "1, 2.txt", "3.txt", "--format", "github").Output.Should().Contain("::warning file=1%2C 2.txt,line=3,col=");
    }
}
