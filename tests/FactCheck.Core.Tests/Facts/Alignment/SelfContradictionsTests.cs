using FactCheck.Articles;
using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>Headlines and bodies of one article.</summary>
public class SelfContradictionsTests
{
    private const string Fire = "Vụ cháy chợ Đông Ba làm 49 người bị thương, theo công an thành phố Huế.";

    [Test]
    public void Check_HeadlineContradictsBody_IsAConflictOfOneArticle()
    {
        var fact = Check("Cháy chợ Đông Ba làm 44 người bị thương", Fire).FactWith("44 người");

        fact.Verdict.Should().Be(Verdict.Conflict);
        fact.Words().Should().Equal("a: 44 người", "a: 49 người");
        fact.Confidence.Should().BeInRange(0.6, 0.9);
    }

    [Test]
    public void Check_AnotherArticleSidesWithTheBody_StandsInTheSameFact()
    {
        var result = News.Check(Article("a", "Cháy chợ Đông Ba làm 44 người bị thương", Fire), Article("b", "Cháy chợ ở Huế", Fire));

        result.FactWith("44 người").Words().Should().Equal("a: 44 người", "a: 49 người", "b: 49 người");
    }

    [TestCase("Cháy chợ Đông Ba làm 44 người bị thương", "Vụ cháy chợ Đông Ba làm 44 người bị thương. Vụ cháy chợ Vinh làm 49 người bị thương.", TestName = "the body says the same and tells of another")]
    [TestCase("Cháy chợ Đông Ba làm 44 người bị thương", "Vụ cháy chợ Đông Ba làm 40 người lớn và 4 trẻ em bị thương.", TestName = "the figures of the body add up")]
    [TestCase("Cháy chợ Đông Ba làm 44 người bị thương", "Trước đó, vụ cháy chợ Đông Ba làm 49 người bị thương.", TestName = "another occasion")]
    [TestCase("Cháy chợ Đông Ba làm 44 người bị thương", "Cháy chợ Đông Ba làm 34 người bị thương. Cháy chợ Đông Ba làm 54 người bị thương.", TestName = "two places of the body are as much like it")]
    [TestCase("Cháy chợ Đông Ba làm 44 người bị thương", "Vụ cháy chợ Đông Ba làm 1.290 người bị thương.", TestName = "too far apart for a slip")]
    [TestCase("Cháy chợ Đông Ba làm gần 50 người bị thương", "Vụ cháy chợ Đông Ba làm 49 người bị thương.", TestName = "rounded")]
    [TestCase("Chiến thắng 3-0 trước Sông Lam giúp Hải Phòng lên đầu bảng", "Sau chiến thắng 4-0 trước Becamex ở vòng trước, Hải Phòng lên đầu bảng.", TestName = "two matches")]
    [TestCase("Đội bóng vô địch mùa giải 2016", "Đội bóng vô địch mùa giải 1993 cũng có mặt.", TestName = "years of which two digits differ")]
    public void Check_NoContradiction(string title, string body) => Check(title, body).Facts.Should().NotContain(f => f.Verdict == Verdict.Conflict);

    [TestCase("5 tỷ kWh", true)]
    [TestCase("7 tỷ kWh", false)]
    public void Check_SameDigitsWithOtherNoughts_MayBeASlip(string amount, bool isConflict) =>
        Check("Đường dây mới tải thêm 500 tỷ kWh vào miền Nam", $"Mạch ba sẽ tải thêm khoảng {amount} vào miền Nam mỗi mùa khô.").Facts.Any(f => f.Verdict == Verdict.Conflict).Should().Be(isConflict);

    [Test]
    public void Check_DayOfTheSummary_IsComparedToo()
    {
        var article = new Article("a", "Trường Nguyễn Du khai giảng năm học mới vào ngày 6/9 tại sân trường.", "Mùa thu", "Trường Nguyễn Du khai giảng năm học mới vào ngày 5/9.") { Publication = new Publication(News.Day) };

        News.Check(article).FactWith("ngày 5/9").Words().Should().Equal("a: ngày 5/9", "a: ngày 6/9");
    }

    private static CheckResult Check(string title, string body) => News.Check(Article("a", title, body));

    private static Article Article(string id, string title, string body) => new(id, body, title) { Publication = new Publication(News.Day) };
}
