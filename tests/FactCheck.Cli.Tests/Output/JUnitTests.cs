using System.Xml.Linq;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

public class JUnitTests : FolderTests
{
    [Test]
    public void Check_SeedsAndHostileArticles_FitsTheSchema()
    {
        HostileArticles.WriteTo(Folder);

        Validation.ErrorsOfXml("junit.xsd", Tool.Run("check", Repository.Seeds, Folder.Path, "--format", "junit").Output).Should().BeEmpty();
    }

    [Test]
    public void Schema_CaseWithoutName_IsRefused() =>
        Validation.ErrorsOfXml("junit.xsd", Tool.Run("check", Repository.Seeds, "--format", "junit").Output.Replace("testcase name=", "testcase title=", StringComparison.Ordinal)).Should().NotBeEmpty();

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
}
