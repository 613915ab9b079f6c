using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Core.Tests.Stories;

public class StoryTests
{
    private const string Storm = "Bão Haiyan đổ bộ vào miền trung Philippines, tàn phá thành phố Tacloban. Chính quyền tỉnh Leyte cho biết hàng nghìn căn nhà bị sập.";
    private const string StormAgain = "Thành phố Tacloban của Philippines bị bão Haiyan tàn phá. Tỉnh Leyte chịu thiệt hại nặng nhất, nhiều căn nhà bị sập.";
    private const string Gold = "Giá vàng SJC tại Thành phố Hồ Chí Minh giảm mạnh phiên thứ ba liên tiếp. Ngân hàng Nhà nước tổ chức đấu thầu vàng miếng.";

    private const string GoldAgain = "Ngân hàng Nhà nước đấu thầu vàng miếng, giá vàng SJC giảm mạnh phiên thứ ba liên tiếp tại Thành phố Hồ Chí Minh.";
    private const string Bulletin =
        "Bão Haiyan đổ bộ vào miền trung Philippines, tàn phá thành phố Tacloban. Giá vàng SJC tại Thành phố Hồ Chí Minh giảm mạnh phiên thứ ba liên tiếp.";

    private static readonly LocalDate Day = new(2026, 3, 10);

    [Test]
    public void Check_TwoReportsOfOneEvent_AreOneStoryApartFromOthers() =>
        Stories(("a", Storm, Day), ("b", Gold, Day), ("c", StormAgain, Day.PlusDays(1))).Should().BeEquivalentTo(["a,c", "b"]);

    [Test]
    public void Check_SimilarReportsMonthsApart_AreTwoStories() =>
        Stories(("a", Storm, Day), ("c", StormAgain, Day.PlusMonths(3))).Should().BeEquivalentTo(["a", "c"]);

    [Test]
    public void Check_BulletinOfTwoEvents_DoesNotMakeThemOneStory() =>
        Stories(("a", Storm, Day), ("b", Gold, Day), ("c", StormAgain, Day), ("d", GoldAgain, Day), ("e", Bulletin, Day))
            .Should().NotContain(s => s.Contains('c') && s.Contains('d'), "the articles of a story are compared as a whole");

    [Test]
    public void Check_ArticleWithoutWords_IsAStoryAlone() => Stories(("a", "…", Day), ("b", Gold, Day)).Should().BeEquivalentTo(["a", "b"]);

    [Test]
    public void Check_NoArticle_GivesNoStory() => Stories().Should().BeEmpty();

    [Test]
    public void Check_TwoArticlesWithOneId_Throws() =>
        FluentActions.Invoking(() => Stories(("a", Gold, Day), ("a", Storm, Day))).Should().Throw<ArgumentException>().WithMessage("*the id a*");

    private static IEnumerable<string> Stories(params (string Id, string Body, LocalDate Day)[] articles) =>
        new FactChecker([]).Check(articles.Select(a => new Article(a.Id, a.Body) { Publication = new Publication(a.Day) }))
            .Stories.Select(s => string.Join(",", s.Articles.Select(a => a.Id)));
}
