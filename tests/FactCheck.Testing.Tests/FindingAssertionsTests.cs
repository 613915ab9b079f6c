using FactCheck.Rules;

namespace FactCheck.Testing.Tests;

public class FindingAssertionsTests
{
    private static readonly Articles Reports3 = Reports.Of(Reports.Body("khoảng một giờ"), Reports.Body("khoảng ba giờ"), Reports.Body("khá lâu"));

    private static FindingAssertions Finding => Reports3.Should().HaveFinding("FC1003").Which.Should();

    [Test]
    public void Quote_WordsOfEitherSentence_Passes() => Finding.Quote("khoảng một giờ").And.Quote("khoảng ba giờ");

    [Test]
    public void Quote_OtherWords_ShowsTheSentences() =>
        Reports.FailureOf(() => Finding.Quote("năm giờ")).Should().Contain("to quote «năm giờ»").And.Contain("kéo dài khoảng ba giờ");

    [Test]
    public void BeAbout_TheArticlesInAnyOrder_Passes() => Finding.BeAbout([Reports3["b"], Reports3["a"]]);

    [Test]
    public void BeAbout_FewerOrMore_Fails()
    {
        Reports.FailureOf(() => Finding.BeAbout([Reports3["a"]])).Should().Contain("to be about a, but");
        Reports.FailureOf(() => Finding.BeAbout(Reports3)).Should().Contain("to be about a, b, c, but");
    }

    [Test]
    public void BeAbout_ArticlesThatMissIt_AreAmongThem() => Reports3.Should().HaveFinding("FC1005").Which.Should().BeAbout(Reports3);

    [Test]
    public void BeOfSeverity_ItsOwn_Passes() => Finding.BeOfSeverity(Severity.Warning);

    [Test]
    public void BeOfSeverity_Another_Fails() => Reports.FailureOf(() => Finding.BeOfSeverity(Severity.Error)).Should().Contain("to be of severity error");
}
