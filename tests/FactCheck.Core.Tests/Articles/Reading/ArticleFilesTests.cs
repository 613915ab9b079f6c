using System.Text;
using FactCheck.Articles;
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

        ArticleFiles.Read(path).Articles.Should().ContainSingle().Which.Should().Match<Article>(a => a.Id == "tin" && a.Body == "Sáng 24/11, mưa.");
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
    public void Read_UnknownFormat_IsAProblem() => ProblemOf(Folder.Write("a.docx", "một")).Should().Contain(".txt, .jsonl, .json");

    [Test]
    public void Read_EmptyFile_IsAProblem() => ProblemOf(Folder.Write("a.txt", "")).Should().Contain("empty");

    [TestCase(" \n\t")]
    [TestCase(" date 2025-11-24 \n")]
    public void Read_FileWithoutText_IsAProblem(string text) => ProblemOf(Folder.Write("a.txt", text)).Should().Contain("no text");

    [Test]
    public void Read_NotUtf8_IsAProblem() => ProblemOf(Folder.Write("a.txt", Encoding.Latin1.GetBytes("thiên tai é"))).Should().Contain("neither UTF-8 nor UTF-16");

    [Test]
    public void Read_Binary_IsAProblem() => ProblemOf(Folder.Write("a.txt", "ab\0\u0001")).Should().Contain("not text");

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-16BE", false)]
    public void Read_Encoding_IsTold(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);

        var result = ArticleFiles.Read(Folder.Write("a.txt", [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes("Mưa từ ngày 24/11.")]));

        result.Problems.Should().BeEmpty();
        result.Articles.Should().ContainSingle().Which.Body.Should().Be("Mưa từ ngày 24/11.");
    }

    [Test]
    public void Read_Bomb_IsAProblemAndIsNotUnpacked() => ProblemOf(Folder.WriteCompressed("a.txt.gz", new string('m', 40 << 20))).Should().Contain("100 times");

    [Test]
    public void Read_LongRepetitiveText_IsNoBomb() => ArticleFiles.Read(Folder.WriteCompressed("a.txt.gz", new string('m', 1 << 20))).Problems.Should().BeEmpty();

    [Test]
    public void Read_FileAboveTheLimit_IsAProblem()
    {
        var path = Folder.Write("a.txt", new string('m', (1 << 20) + 1));

        var result = ArticleFiles.Read(path, new ReadingOptions { MaxFileBytes = 1 << 20 });

        result.Articles.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.ToString().Should().Contain("larger than 1 MiB");
    }

    [Test]
    public void Read_FoldersTooDeep_AreAProblemAndTheOthersAreRead()
    {
        Folder.Write("a/b/sâu.txt", "một");
        Folder.Write("a/nông.txt", "hai");

        var result = ArticleFiles.Read(Folder.Path, new ReadingOptions { MaxFolderDepth = 2 });

        result.Articles.Should().ContainSingle().Which.Id.Should().Be("nông");
        result.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(Folder.PathOf("a/b")).And.Contain("2 folders deep");
    }

    [Test]
    public void Read_LinkBackToTheFolder_IsNotFollowed()
    {
        Folder.Write("a/b.txt", "một");
        Directory.CreateSymbolicLink(Folder.PathOf("a/lại"), Folder.PathOf("a"));

        var result = ArticleFiles.Read(Folder.Path);

        result.Articles.Should().ContainSingle();
        result.Problems.Should().BeEmpty();
    }

    [Test]
    public void Read_IgnoredFile_IsPassedOverInItsFolderAndReadWhenNamed()
    {
        var draft = Folder.Write("a/nháp.txt", "một");
        Folder.Write("a/b.txt", "hai");
        var options = new ReadingOptions { IsIgnored = p => p.EndsWith("nháp.txt", StringComparison.Ordinal) };

        ArticleFiles.Read(Folder.Path, options).Articles.Should().ContainSingle().Which.Id.Should().Be("b");
        ArticleFiles.Read(draft, options).Articles.Should().ContainSingle().Which.Id.Should().Be("nháp");
    }

    [TestCase("Mưa to.", "stdin")]
    [TestCase("""{"id":"x","body":"Mưa to."}""", "x")]
    [TestCase("""[{"body":"Mưa to."},{"body":"Mưa nhỏ."}]""", "stdin,stdin-2")]
    [TestCase("{\"body\":\"Mưa to.\"}\n\n{\"body\":\"Mưa nhỏ.\"}\n", "stdin,stdin:3")]
    public void Read_StandardInput_TellsTheFormatByWhatItHolds(string text, string ids)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var result = ArticleFiles.Read("-", new ReadingOptions { StandardInput = input });

        result.Problems.Should().BeEmpty();
        result.Articles.Select(a => a.Id).Should().Equal(ids.Split(','));
    }

    [Test]
    public void Read_PackedStandardInput_IsUnpacked()
    {
        using var input = File.OpenRead(Folder.WriteCompressed("a.txt.gz", "Mưa to."));

        ArticleFiles.Read("-", new ReadingOptions { StandardInput = input }).Articles.Should().ContainSingle().Which.Body.Should().Be("Mưa to.");
    }

    [Test]
    public void Origin_Text_KnowsLineAndColumn()
    {
        var path = Folder.Write("a.txt", "Mưa to.\r\nNgày 24/11, mưa.");

        var article = ArticleFiles.Read(path).Articles.Single();

        article.Origin!.Path.Should().Be(path);
        article.Origin.PositionOf(ArticleField.Body, article.Body.IndexOf("24/11", StringComparison.Ordinal)).Should().Be(new FilePosition(2, 6));
        article.Origin.PositionOf(ArticleField.Title, 0).Should().BeNull();
    }

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

    [Test]
    public void Read_Cancelled_ReadsNoOtherFile()
    {
        foreach (var name in (string[])["a", "b", "c"]) Folder.Write($"{name}.txt", "một");
        using var source = new CancellationTokenSource();
        var read = 0;
        var options = new ReadingOptions { Progress = new Telling(() => { read++; source.Cancel(); }) };

        FluentActions.Invoking(() => ArticleFiles.Read(Folder.Path, options, source.Token)).Should().Throw<OperationCanceledException>();

        read.Should().Be(1);
    }

    private sealed class Telling(Action action) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => action();
    }

    [Test]
    public void Read_FormatThrows_IsToldAndTheOtherFilesAreRead()
    {
        Folder.Write("a.odd", "một");
        Folder.Write("b.txt", "hai");

        var result = ArticleFiles.Read(Folder.Path, new ReadingOptions { Formats = [new ThrowingFormat(), .. ReadingOptions.BasicFormats] });

        result.Articles.Select(a => a.Id).Should().Equal("b");
        result.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(Folder.PathOf("a.odd")).And.Contain("NotSupportedException: Odd.");
    }

    private sealed class ThrowingFormat : IArticleFormat
    {
        public IReadOnlyList<string> Extensions => [".odd"];

        public bool Recognizes(SourceFile file) => false;

        public ReadingResult Read(SourceFile file) => throw new NotSupportedException("Odd.");
    }
}
