using System.Xml.Linq;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

public class JUnitTests : FolderTests
{
    [Test]
    public void Check_SeedsAndHostileArticles_FitsTheSchemaOfJenkins()
    {
        HostileArticles.WriteTo(Folder);

        Errors(Tool.Run("check", Repository.Seeds, Folder.Path, "--format", "junit").Output).Should().BeEmpty();
    }

    [TestCase("<testcase name=", "<testcase title=")]
    [TestCase("<testsuite name=", "<testsuite title=")]
    [TestCase("</failure>", "</failure><skipped />")]
    public void Schema_AnotherDocument_IsRefused(string part, string other) =>
        Errors(Tool.Run("check", Repository.Seeds, "--format", "junit").Output.Replace(part, other, StringComparison.Ordinal)).Should().NotBeEmpty();

    /// <summary>Stricter than the schema: the one of Ant allows no second failure, and many readers show none.</summary>
    [Test]
    public void Check_ArticleWithSeveralFindings_FailsOnce()
    {
        var report = XDocument.Parse(Tool.Run("check", Repository.Seeds, "--format", "junit", "--fail-on", "info").Output);

        report.Descendants("testcase").Should().OnlyContain(c => c.Elements("failure").Count() <= 1).And.Contain(c => c.Value.Contains("FC1005") && c.Value.Contains("FC1120"));
    }

    [TestCase("warning", "000 001 002 004")]
    [TestCase("info", "000 001 002 004")]
    [TestCase("error", "")]
    [TestCase("never", "")]
    public void Check_Seeds_HasACaseAnArticleThatFailsFromTheFailLevelOn(string failOn, string failed)
    {
        var report = XDocument.Parse(Tool.Run("check", Repository.Seeds, "--format", "junit", "--fail-on", failOn).Output);

        var cases = report.Descendants("testcase").ToList();
        cases.Should().HaveCount(5);
        string.Join(' ', cases.Where(c => c.Element("failure") is not null).Select(c => c.Attribute("name")!.Value[..3])).Should().Be(failed);
        report.Root!.Attribute("failures")!.Value.Should().Be($"{failed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length}");
    }

    private static IReadOnlyList<string> Errors(string xml) => Validation.ErrorsOfXml("jenkins-junit.xsd", xml);
}
