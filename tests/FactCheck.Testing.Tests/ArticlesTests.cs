using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Rules;
using FactCheck.Tests;

namespace FactCheck.Testing.Tests;

public class ArticlesTests : FolderTests
{
    private static readonly Articles News = Articles.FromFolder("news");

    private static IEnumerable<RuleInfo> Rules => News.CheckedBy(o => o.Rules.AddBuiltIn()).Rules;

    [Test]
    public void FromFolder_RelativePath_IsBesideTheTests() => News.Select(a => a.Id).Should().Equal("first", "second");

    [Test]
    public void FromFolder_NoSuchFolder_SaysHowArticlesComeThere()
    {
        var reading = () => Articles.FromFolder("nowhere");

        reading.Should().Throw<DirectoryNotFoundException>().WithMessage("*«nowhere»*nowhere/**\" CopyToOutputDirectory*");
    }

    [Test]
    public void FromFolder_AFileThatCannotBeRead_IsNamed()
    {
        Folder.Write("good.txt", "Ông đến hôm 9/3.");
        Folder.Write("bad.json", "{");

        var reading = () => Articles.FromFolder(Folder.Path);

        reading.Should().Throw<InvalidDataException>().WithMessage("*bad.json*");
    }

    [Test]
    public void FromFolder_Empty_IsNoTest()
    {
        var reading = () => Articles.FromFolder(Folder.Path);

        reading.Should().Throw<InvalidDataException>().WithMessage("*no article in this folder*.txt*");
    }

    [Test]
    public void From_ReadingOfOneFile_HasItsArticles() =>
        Articles.From(ArticleFiles.Read(Folder.Write("one.txt", "Ông đến hôm 9/3."))).Should().ContainSingle().Which.Id.Should().Be("one");

    [TestCaseSource(typeof(Articles), nameof(Articles.FromFolder), ["news"])]
    public void FromFolder_AsSource_MakesOneCaseAnArticle(Article article) => article.Should().StateDate("9/3");

    [TestCaseSource(nameof(Rules))]
    public void Rules_AsSource_MakeOneCaseARule(RuleInfo rule) => TestContext.CurrentContext.Test.Name.Should().Contain(rule.Id).And.Contain(rule.Name);

    [Test]
    public void Indexer_BeginningOfAnId_IsThatArticle() => News["fir"].Should().BeSameAs(News[0]);

    [TestCase("third", "No article*")]
    [TestCase("s", "More than one*")]
    public void Indexer_NotOneArticle_NamesTheIds(string id, string message)
    {
        var articles = Articles.Of(new Article("s1", "x"), new Article("s2", "x"));

        var finding = () => articles[id];

        finding.Should().Throw<KeyNotFoundException>().WithMessage(message + "s1, s2.");
    }

    [Test]
    public void Indexer_WholeIdThatAnotherBeginsWith_IsThatArticle() =>
        Articles.Of(new Article("s", "x"), new Article("s2", "x"))["s"].Id.Should().Be("s");

    [Test]
    public void CheckedBy_Rules_LeavesTheArticlesThemselvesUnchecked()
    {
        News.CheckedBy(o => o.Rules.AddBuiltIn()).Rules.Should().NotBeEmpty();

        News.Rules.Should().BeEmpty();
    }
}
