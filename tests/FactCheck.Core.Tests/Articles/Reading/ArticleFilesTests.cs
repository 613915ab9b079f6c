using System.Text;
using FactCheck.Articles.Reading;
using FactCheck.Tests;

namespace FactCheck.Core.Tests.Articles.Reading;

public class ArticleFilesTests : FolderTests
{
    [Test]
    public void Read_Folder_ReadsItsFoldersInOrdinalOrder()
    {
        Folder.Write("b.txt", "hai");
        Folder.Write("a/z.jsonl", """{"id":"z","body":"một"}""");
        Folder.Write("B.json", """{"id":"B","body":"ba"}""");
        Folder.Write("notes.docx", "not an article");
        Folder.Write(".hidden.txt", "not an article");

        var result = ArticleFiles.Read(Folder.Path);

        result.Articles.Select(a => a.Id).Should().Equal("B", "z", "b");
        result.Problems.Should().BeEmpty();
    }

    [Test]
    public void Read_CompressedFile_IsUnpacked()
    {
        var path = Folder.WriteCompressed("tin.txt.gz", "Sáng 24/11, mưa.");

        ArticleFiles.Read(path).Articles.Should().ContainSingle().Which.Should().Match<FactCheck.Articles.Article>(a => a.Id == "tin" && a.Body == "Sáng 24/11, mưa.");
    }

    [Test]
    public void ReadAll_SameFileTwice_IsReadOnce()
    {
        var path = Folder.Write("a.txt", "một");

        var result = ArticleFiles.ReadAll([path, Folder.Path, path]);

        result.Articles.Should().ContainSingle();
        result.Problems.Should().BeEmpty();
    }

    [Test]
    public void ReadAll_SameIdTwice_KeepsTheFirstAndNamesBothFiles()
    {
        var first = Folder.Write("x/a.txt", "một");
        var second = Folder.Write("y/a.txt", "hai");

        var result = ArticleFiles.Read(Folder.Path);

        result.Articles.Should().ContainSingle().Which.Body.Should().Be("một");
        result.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(second).And.Contain("«a»").And.Contain(first);
    }

    [Test]
    public void ReadAll_OneBadFile_StillReadsTheOthers()
    {
        var bad = Folder.Write("a.txt", "");
        Folder.Write("b.txt", "hai");

        var result = ArticleFiles.Read(Folder.Path);

        result.Articles.Should().ContainSingle().Which.Id.Should().Be("b");
        result.Problems.Should().ContainSingle().Which.Path.Should().Be(bad);
    }

    [Test]
    public void Read_MissingPath_IsAProblem() => ProblemOf(Folder.PathOf("gone")).Should().Contain("no such file");

    [Test]
    public void Read_FolderWithoutArticle_IsAProblem() => ProblemOf(Folder.Path).Should().Contain("no article in this folder");

    [Test]
    public void Read_UnknownFormat_IsAProblem() => ProblemOf(Folder.Write("a.docx", "một")).Should().Contain(".txt, .json, .jsonl");

    [Test]
    public void Read_EmptyFile_IsAProblem() => ProblemOf(Folder.Write("a.txt", "")).Should().Contain("empty");

    [TestCase(" \n\t")]
    [TestCase(" date 2025-11-24 \n")]
    public void Read_FileWithoutText_IsAProblem(string text) => ProblemOf(Folder.Write("a.txt", text)).Should().Contain("no text");

    [Test]
    public void Read_NotUtf8_IsAProblem() => ProblemOf(Folder.Write("a.txt", Encoding.Latin1.GetBytes("thiên tai é"))).Should().Contain("not UTF-8");

    [Test]
    public void Read_Utf16_IsAProblem() =>
        ProblemOf(Folder.Write("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("thiên tai")])).Should().Contain("not UTF-8");

    [Test]
    public void Read_BrokenCompression_IsAProblem() => ProblemOf(Folder.Write("a.txt.gz", "một")).Should().Contain("cannot be read");

    private static string ProblemOf(string path)
    {
        var result = ArticleFiles.Read(path);
        result.Articles.Should().BeEmpty();
        var problem = result.Problems.Should().ContainSingle().Subject;
        problem.Path.Should().Be(path);
        problem.Message.Vietnamese.Should().NotBe(problem.Message.English);
        return problem.ToString();
    }
}
