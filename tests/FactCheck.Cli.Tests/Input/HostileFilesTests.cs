using System.Runtime.Versioning;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Input;

/// <summary>Files and folders that are not what they seem.</summary>
public class HostileFilesTests : FolderTests
{
    [Test]
    [Platform("Linux")]
    public void Check_LinksInACircle_AreReadOnceAndToldOf()
    {
        Folder.Write("in/a.txt", "Có 12 người.");
        Directory.CreateSymbolicLink(Folder.PathOf("in/round"), Folder.PathOf("in"));
        File.CreateSymbolicLink(Folder.PathOf("in/self.txt"), Folder.PathOf("in/self.txt"));

        var run = Tool.RunIn(Folder.Path, "", "extract", "in", "--format", "jsonl");

        run.Output.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("\"article\":\"a\"");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factcheck: in/self.txt: ");
        run.ExitCode.Should().Be(2);
    }

    [TestCase("b.txt", "\0\0\0", "the file is not text")]
    [TestCase("b.txt.gz", "not packed", "cannot be read: ")]
    [TestCase("b.json", "{\"body\":\"\\ud83d 12 người\"}", "«body» holds half a character")]
    public void Check_FileThatCannotBeRead_DoesNotKeepTheOthersFromIt(string file, string text, string message)
    {
        Folder.Write("in/a.txt", "Có 12 người.");
        Folder.Write("in/" + file, text);
        Folder.Write("in/c.txt", "Có 13 người.");

        var run = Tool.RunIn(Folder.Path, "", "extract", "in", "--format", "jsonl");

        run.Output.Should().Contain("12 người").And.Contain("13 người");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"factcheck: in/{file}:").And.Contain(message);
        run.ExitCode.Should().Be(2);
    }

    [TestCase("b.txt")]
    [TestCase("b.txt.gz")]
    [TestCase("b.jsonl")]
    [UnsupportedOSPlatform("windows")]
    public void Check_FileThatNobodyMayRead_DoesNotKeepTheOthersFromIt(string file)
    {
        Folder.Write("in/a.txt", "Có 12 người.");
        Folder.Write("in/c.txt", "Có 13 người.");
        Forbid(Folder.Write("in/" + file, "Có 14 người."));

        var run = Tool.RunWithoutPrivileges(Folder.Path, "extract", "in", "--format", "jsonl");

        run.Output.Should().Contain("12 người").And.Contain("13 người").And.NotContain("14 người");
        run.ErrorLines.Should().ContainSingle().Which.Should().Be($"factcheck: in/{file}: no permission to read it; change its permissions");
        run.ExitCode.Should().Be(2);
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    public void Check_FolderThatNobodyMayEnter_DoesNotKeepTheOthersFromIt()
    {
        Folder.Write("in/a.txt", "Có 12 người.");
        Folder.Write("in/b/b.txt", "Có 14 người.");
        Forbid(Folder.PathOf("in/b"));

        var run = Tool.RunWithoutPrivileges(Folder.Path, "extract", "in", "--format", "jsonl");
        // So that it can be removed.
        File.SetUnixFileMode(Folder.PathOf("in/b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        run.Output.Should().Contain("12 người").And.NotContain("14 người");
        run.ErrorLines.Should().ContainSingle().Which.Should().Be("factcheck: in/b: no permission to read it; change its permissions");
        run.ExitCode.Should().Be(2);
    }

    /// <summary>What is read is one of the texts that were written, or the file is told of; never half of the one and half of the other.</summary>
    [Test]
    [CancelAfter(60_000)]
    public void Read_FileThatChangesMeanwhile_IsNeverAMixture(CancellationToken cancellation)
    {
        byte[][] texts = [.. "ab".Select(c => Enumerable.Repeat((byte)c, 8 << 20).ToArray())];
        var path = Folder.Write("a.txt", texts[0]);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var writer = Task.Run(
            () =>
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                for (var i = 1; !stop.IsCancellationRequested; i++)
                {
                    file.Position = 0;
                    file.Write(texts[i % 2]);
                    Thread.Sleep(20);
                }
            },
            CancellationToken.None);

        for (var i = 0; i < 40; i++)
        {
            var result = ArticleFiles.Read(path, new ReadingOptions { MaxArticleCharacters = int.MaxValue }, cancellation);
            foreach (var article in result.Articles) article.Body.AsSpan().IndexOfAnyExcept(article.Body[0]).Should().Be(-1);
            if (result.Articles.Count == 0) result.Problems.Should().ContainSingle().Which.Message.English.Should().StartWith("the file changes while it is read");
        }

        stop.Cancel();
        writer.Wait(cancellation);
    }

    /// <summary>Takes all permissions from a file or folder, and lets everybody enter the folder of the test.</summary>
    [UnsupportedOSPlatform("windows")]
    private void Forbid(string path)
    {
        File.SetUnixFileMode(path, UnixFileMode.None);
        File.SetUnixFileMode(Folder.Path, File.GetUnixFileMode(Folder.Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }
}
