using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>Reports that are left in the folder of the articles.</summary>
public class OwnReportsTests : FolderTests
{
    public OwnReportsTests()
    {
        Folder.Write("a.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("b.md", "---\npublished: 2025-10-04\n---\nSáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.");
    }

    [TestCase("check", "html", "html")]
    [TestCase("check", "json", "json")]
    [TestCase("check", "junit", "xml")]
    [TestCase("check", "markdown", "md")]
    [TestCase("check", "sarif", "json")]
    [TestCase("facts", "json", "json")]
    [TestCase("extract", "jsonl", "jsonl")]
    [TestCase("extract", "timeml", "xml")]
    public void Check_FolderWithAReportOfAnEarlierRun_PassesItOver(string command, string format, string ending)
    {
        var before = Tool.RunIn(Folder.Path, "", "check", ".");
        Tool.RunIn(Folder.Path, "", command, ".", "--format", $"{format}=báo cáo.{ending}").Error.Should().BeEmpty();
        File.Exists(Folder.PathOf($"báo cáo.{ending}")).Should().BeTrue();

        Tool.RunIn(Folder.Path, "", "check", ".").Should().Be(before);
    }

    [Test]
    public void Check_ArticlesThatLookALittleLikeReports_AreRead()
    {
        Folder.Write("c.html", "<!doctype html>\n<html><head><meta name=\"generator\" content=\"press\"></head><body><p>Tối 4/10/2025, cầu Hàng Mây bị sập.</p></body></html>");
        Folder.Write("d.json", "{\"body\":\"Tối 4/10/2025, cầu Hàng Mây bị sập.\", \"name\": \"fact\"}");

        Tool.RunIn(Folder.Path, "", "check", ".").Output.Should().Contain("4 articles, ");
    }

    [Test]
    public void Extract_ManyLinesWithTheSameProblem_AreToldOfOnce()
    {
        Folder.Write("c.jsonl", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n{\"body\":\"Ngày 3/10.\"}\n{\n{\"title\":\"c\"}\n");

        Tool.RunIn(Folder.Path, "", "extract", "c.jsonl").ErrorLines.Should().Equal(
            "factcheck: c.jsonl:1: the article has no text; put its text into «body» or remove it (and so in 2 more lines)",
            "factcheck: c.jsonl:4: not valid JSON; correct this line");
    }
}
