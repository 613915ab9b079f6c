using System.Text;
using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Testing.Tests;

public class ArticleAssertionsTests
{
    private static readonly Article Article = Reports.One("a", """
        Sáng 9/3, ông Macron gọi cho ông Putin. Họ nói chuyện từ 19h30 ngày 9/3 trong khoảng 1 giờ 40 phút.
        Tháng 4 tới ông Macron thăm Moscow. Pháp giảm 10% thuế, tương đương 37,5 triệu USD.
        """);

    [Test]
    public void StateDate_WrittenDayAndMonth_ResolvesByTheDayOfPublication() =>
        Article.Should().StateDate("9/3").ResolvingTo(new LocalDate(2026, 3, 9)).And.StateDate("Sáng 9/3");

    [Test]
    public void StateDate_OtherDay_ShowsTheSentenceAndWhatTimesAreCountedFrom() =>
        Reports.FailureOf(() => Article.Should().StateDate("Sáng 9/3").ResolvingTo(new LocalDate(2025, 3, 9), "the call was in {0}", 2025))
            .Should().StartWith("Expected «Sáng 9/3» in ").And.Contain(" a to resolve to 9 Mar 2025 because the call was in 2025, but")
            .And.Contain("«Sáng 9/3» = 9 Mar 2026, morning").And.Contain("ông Macron gọi cho ông Putin").And.Contain("day of publication: 10 Mar 2026");

    [Test]
    public void StateDate_OneOfTwoMentionsOnAnotherDay_Fails()
    {
        var article = Reports.One("a", "Vòng một diễn ra ngày 5/3/2026. Vòng hai diễn ra ngày 5/3/2027.");

        Reports.FailureOf(() => article.Should().StateDate("5/3").ResolvingTo(new LocalDate(2026, 3, 5))).Should().Contain("5 Mar 2027").And.NotContain("5 Mar 2026 ");
    }

    [Test]
    public void StateDate_Month_Resolves() => Article.Should().StateDate("Tháng 4 tới").ResolvingTo(new YearMonth(2026, 4));

    [Test]
    public void StateTime_WithItsDate_Resolves() => Article.Should().StateTime("19h30").ResolvingTo(new LocalDateTime(2026, 3, 9, 19, 30));

    [Test]
    public void StateTime_OtherMinute_Fails() =>
        Reports.FailureOf(() => Article.Should().StateTime("19h30").ResolvingTo(new LocalDateTime(2026, 3, 9, 19, 31))).Should().Contain("19:31").And.Contain("19:30");

    [TestCase("1 giờ 40 phút")]
    [TestCase("khoảng 1 giờ 40 phút")]
    [TestCase("40 phút")]
    public void StateDuration_WithOrWithoutTheWordsAround_Resolves(string words) =>
        Article.Should().StateDuration(words).ResolvingTo(Period.FromMinutes(100)).And.StateDuration(words).ResolvingTo("PT1H40M");

    [Test]
    public void StateDuration_OtherLength_Fails() =>
        Reports.FailureOf(() => Article.Should().StateDuration("1 giờ 40 phút").ResolvingTo(Period.FromHours(1))).Should().Contain("resolve to 1 hour,").And.Contain("≈ 1 hour 40 minutes").And.NotContain("publication");

    [Test]
    public void StateDuration_PeriodOfThreeUnits_IsNoLength()
    {
        var asserting = () => Article.Should().StateDuration("40 phút").ResolvingTo(new PeriodBuilder { Hours = 1, Minutes = 40, Seconds = 5 }.Build());

        asserting.Should().Throw<ArgumentException>();
    }

    [Test]
    public void StateFigure_PercentageAndMoney_Resolve() =>
        Article.Should().StateFigure("10%").ResolvingTo(10).And.StateFigure("37,5 triệu USD").ResolvingTo(37_500_000).And.StateFigure("37,5 triệu USD").ResolvingTo("37500000 USD");

    [Test]
    public void StateFigure_OtherNumber_Fails() =>
        Reports.FailureOf(() => Article.Should().StateFigure("10%").ResolvingTo(100)).Should().Contain("resolve to 100,").And.Contain("«10%» = 10%");

    [Test]
    public void State_WhatIsNotThere_NamesWhatIs() =>
        Reports.FailureOf(() => Article.Should().StateFigure("20%")).Should().Contain("«20%» does not stand in it").And.Contain("«10%» = 10%").And.Contain("37.5 million USD");

    [Test]
    public void State_AnotherKind_SaysWhatItIs() =>
        Reports.FailureOf(() => Article.Should().StateDuration("10%")).Should().Contain("«10%» is something else there").And.Contain("«10%» = 10%");

    [Test]
    public void State_NothingOfTheKind_SaysSo() =>
        Reports.FailureOf(() => Reports.One("a", "Ông đến hôm 9/3.").Should().StateFigure("20%")).Should().EndWith("but it states no figure at all.");

    [Test]
    public void State_APartOfALongerNumber_Fails() => Reports.FailureOf(() => Article.Should().StateFigure("0%")).Should().Contain("«0%»");

    [Test]
    public void State_InATeaserAlone_IsNotTheArticlesOwn()
    {
        var article = Reports.One("a", "Ông Macron gọi cho ông Putin hôm 9/3.\n| Giá vàng lập đỉnh mới Ngày 6/3, giá vàng trong nước tăng thêm 5% ... |\n| Bão số 2 đổ bộ Tối 7/3, bão số 2 ... |");

        Reports.FailureOf(() => article.Should().StateDate("6/3")).Should().Contain("«6/3»").And.Contain("teaser");
    }

    [Test]
    public void State_DecomposedLetters_AreFound() =>
        Reports.One("a", "Ông đến hôm 9/3 trong khoảng một giờ.".Normalize(NormalizationForm.FormD)).Should().StateDuration("một giờ").ResolvingTo(Period.FromHours(1));

    [Test]
    public void ResolvingTo_DayNotKnown_SaysToGiveIt()
    {
        var article = new Article("a", "Ông đến hôm 9/3.");

        Reports.FailureOf(() => article.Should().StateDate("9/3").ResolvingTo(new LocalDate(2026, 3, 9))).Should().Contain("give it its day of publication");
    }

    [Test]
    public void Which_TheOnlyMention_IsIt() => Article.Should().StateFigure("10%").Which.Quantity!.Value.Low.Should().Be(10);

    [Test]
    public void Failure_InVietnamese_IsInVietnamese() =>
        Reports.FailureOf(() => Article.Should("vi").StateDate("Sáng 9/3").ResolvingTo(new LocalDate(2025, 3, 9))).Should().Contain("phải được hiểu là 9/3/2025").And.Contain("sáng 9/3/2026");
}
