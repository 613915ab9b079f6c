using System.Text;
using FactCheck.Articles.Reading;
using FactCheck.Tests;
using NodaTime;

namespace FactCheck.Core.Tests.Articles.Reading;

public class TextFormatTests : FolderTests
{
    [Test]
    public void Read_Header_GivesTheDayAndStaysInTheBody()
    {
        const string Text = " date 2025-11-25 Sau cuộc điện đàm\r\n\r\nhai ông";

        var article = ArticleFiles.Read(Folder.Write("bai.1.txt", Text)).Articles.Single();

        article.Id.Should().Be("bai.1");
        article.Body.Should().Be(Text);
        article.Publication!.Day.Should().Be(new LocalDate(2025, 11, 25));
        article.Publication.IsInferred.Should().BeFalse();
    }

    [Test]
    public void Read_ByteOrderMark_IsDropped()
    {
        var path = Folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. "date 2025-11-25\nmưa"u8]);

        var article = ArticleFiles.Read(path).Articles.Single();

        article.Body.Should().StartWith("date");
        article.Publication.Should().NotBeNull();
    }

    [TestCase("Sáng 24/11, mưa.")]
    [TestCase("date palms grow in 2025-11-25")]
    [TestCase("update 2025-11-25 mưa")]
    [TestCase("date 2025-11-251 mưa")]
    [TestCase("date 25-11-2025 mưa")]
    public void Read_NoHeader_HasNoPublication(string text)
    {
        var result = ArticleFiles.Read(Folder.Write("a.txt", text));

        result.Articles.Single().Publication.Should().BeNull();
        result.Problems.Should().BeEmpty();
    }

    [Test]
    public void Read_HeaderWithADayThatDoesNotExist_IsAProblemAndTheArticleIsRead()
    {
        var result = ArticleFiles.Read(Folder.Write("a.txt", "date 2025-02-30 mưa"));

        result.Articles.Single().Publication.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Message.English.Should().Contain("2025-02-30");
    }
}
