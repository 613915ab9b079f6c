using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

public class InputTests : FolderTests
{
    [Test]
    public void Check_MissingPath_EndsWith2AndNamesIt()
    {
        var run = Tool.Run("check", Folder.PathOf("gone"));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"factcheck: {Folder.PathOf("gone")}: no such file or folder");
    }

    [Test]
    public void Check_FolderWithoutArticle_EndsWith2AndNamesIt()
    {
        var run = Tool.Run("check", Folder.Path);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"factcheck: {Folder.Path}: no article in this folder");
    }

    [Test]
    public void Check_BadFilesAmongGoodOnes_EndsWith2AndChecksTheGoodOnes()
    {
        var empty = Folder.Write("a-empty.txt", "");
        var latin = Folder.Write("b-latin.txt", [0x6D, 0xFA, 0x61]);
        var lines = Folder.Write("c-lines.jsonl", "{\"id\":\"c\",\"body\":\"Mưa to.\"}\n{\"id\":");
        Folder.Write("d-good.txt", "Sáng 24/11, mưa.");

        var run = Tool.Run("check", Folder.Path, "--format", "json", "--lang", "vi");

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().HaveCount(3);
        run.ErrorLines[0].Should().StartWith($"factcheck: {empty}: tệp rỗng");
        run.ErrorLines[1].Should().StartWith($"factcheck: {latin}: tệp không phải UTF-8 hay UTF-16");
        run.ErrorLines[2].Should().StartWith($"factcheck: {lines}:2: JSON không hợp lệ");
        run.Output.Should().Contain("\"articles\":2");
    }

    [Test]
    public void Extract_ControlCharactersInAPath_AreNotPrinted() =>
        Tool.Run("extract", Folder.PathOf("a\u001b[31m\nb")).ErrorLines.Should().ContainSingle().Which.Should().NotContain("\u001b");
}
