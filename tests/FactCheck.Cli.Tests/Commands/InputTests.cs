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
    public void Extract_StandardInput_IsRead()
    {
        var run = Tool.RunIn(null, "---\nid: từ-ống\n---\nMưa từ ngày 24/11/2025.", "extract", "-", "--format", "jsonl");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("{\"article\":\"từ-ống\"").And.Contain("\"value\":\"2025-11-24\"");
    }

    [TestCase("*.md", "b")]
    [TestCase("**/*.md", "b,c")]
    [TestCase("tin/?.*", "c,d")]
    public void Extract_Glob_IsExpanded(string glob, string ids)
    {
        Folder.Write("a.txt", "Ngày 1/1.");
        Folder.Write("b.md", "Ngày 2/1.");
        Folder.Write("tin/c.md", "Ngày 3/1.");
        Folder.Write("tin/d.txt", "Ngày 4/1.");

        var run = Tool.RunIn(Folder.Path, "", "extract", glob, "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[12..13]).Should().Equal(ids.Split(','));
    }

    [Test]
    public void Extract_GlobThatFitsNothing_EndsWith2() => Tool.RunIn(Folder.Path, "", "extract", "tin/*.md").ErrorLines.Should().ContainSingle().Which.Should().Contain("tin/*.md: no such file");

    [TestCase("", 1)]
    [TestCase("<!-- factcheck-disable FC1103 -->", 0)]
    [TestCase("<!-- factcheck-disable count-conflict -->", 0)]
    [TestCase("<!-- factcheck-disable -->", 0)]
    [TestCase("<!-- factcheck-disable FC1102 -->", 1)]
    [TestCase("<!-- factcheck-disable-next-line FC1103 -->", 0)]
    [TestCase("<!-- factcheck-disable FC1103 -->\n\n<!-- factcheck-enable -->", 1)]
    public void Check_DisableComment_HidesTheFindingsOfItsRule(string comment, int exitCode)
    {
        Folder.Write("a.txt", "date 2025-10-04 Sáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("b.md", $"---\npublished: 2025-10-04\n---\n{comment}\n\nSáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.");

        Tool.Run("check", Folder.Path).ExitCode.Should().Be(exitCode);
    }

    [TestCase("a.md", "# Lũ\n\n<!-- factcheck-disable FC1193 -->\n\nSáng 3/10, lũ về.", ":3: the comment names «FC1193», which is no rule: name it by its id or name; did you mean «FC1103»?")]
    [TestCase("a.md", "# Lũ\n\nSáng 3/10 <!-- factcheck-disable FC1103,\ncount-conflit --> lũ về.", ":3: the comment names «count-conflit», which is no rule: name it by its id or name; did you mean «count-conflict»?")]
    [TestCase("a.html", "<p>Sáng 3/10, lũ về.</p>\n<!-- a -->\n<!-- factcheck-disable-nextline -->\n<p>Có mưa.</p>", ":3: the comment «factcheck-disable-nextline» switches nothing off; did you mean «factcheck-disable-next-line»?")]
    [TestCase("a.html", "<h1>Lũ</h1>\n<p>Sáng 3/10, lũ về.</p><!-- factcheck-disable all -->", ":2: the comment names «all», which is no rule: name it by its id or name")]
    public void Extract_MistypedComment_IsToldOfWithItsLine(string name, string text, string message)
    {
        Folder.Write(name, text);

        var run = Tool.RunIn(Folder.Path, "", "extract", name);

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("3/10");
        run.ErrorLines.Should().ContainSingle().Which.Should().Be($"factcheck: {name}{message}");
    }

    [Test]
    public void Extract_OtherComments_ArePassedOver()
    {
        Folder.Write("a.html", "<p>Sáng 3/10, lũ về.</p><!-- factcheck-widget --><!-- factcheck by desk --><!-- factcheck-disable fc1103 -->");

        Tool.RunIn(Folder.Path, "", "extract", "a.html").Error.Should().BeEmpty();
    }

    [Test]
    public void Extract_ControlCharactersInAPath_AreNotPrinted() =>
        Tool.Run("extract", Folder.PathOf("a\u001b[31m\nb")).ErrorLines.Should().ContainSingle().Which.Should().NotContain("\u001b");
}
