using System.Xml.Linq;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

public class TimeMLTests : FolderTests
{
    [Test]
    public void Extract_Seeds_KeepsTheTextAndTagsItsTimes()
    {
        var corpus = XDocument.Parse(Tool.Run("extract", Repository.Seeds, "--format", "timeml").Output, LoadOptions.PreserveWhitespace);

        var texts = corpus.Descendants("TEXT").Select(t => t.Value);
        texts.Should().Equal(Directory.GetFiles(Repository.Seeds).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        corpus.Descendants("TIMEX3").Should().Contain(t => t.Value == "cuối năm nay" && t.Attribute("value")!.Value == "2025" && t.Attribute("mod")!.Value == "END");
    }

    [Test]
    public void Extract_TimesOfAnArticle_HaveDifferentIds()
    {
        var corpus = XDocument.Parse(Tool.Run("extract", Repository.Seeds, "--format", "timeml").Output);

        foreach (var article in corpus.Descendants("TimeML")) article.Descendants("TIMEX3").Select(t => t.Attribute("tid")!.Value).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Extract_HostileArticles_IsWellFormedAndHasNoElementOfTheirs()
    {
        HostileArticles.WriteTo(Folder);

        var corpus = XDocument.Parse(Tool.Run("extract", Folder.Path, "--format", "timeml").Output);

        corpus.Descendants().Select(e => e.Name.LocalName).Distinct().Should().BeSubsetOf(["corpus", "TimeML", "DOCID", "DCT", "TITLE", "SUMMARY", "TEXT", "TIMEX3"]);
        corpus.Descendants("TEXT").First().Value.Should().Contain(HostileArticles.Script).And.Contain("\uFFFD[31m");
    }
}
