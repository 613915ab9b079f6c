using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts.Events;

public class EventFactsTests
{
    private const string Leaders = "Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình bàn về đậu tương, đất hiếm và Đài Loan. ";

    [TestCase("ngày 8/3", "ngày 8 tháng 3", Verdict.Agree)]
    [TestCase("ngày 8/3", "hôm kia", Verdict.Agree)]
    [TestCase("ngày 8/3", "tối 8/3", Verdict.Compatible)]
    [TestCase("ngày 8/3", "tuần trước", Verdict.Compatible)]
    [TestCase("ngày 8/3", "ngày 7/3", Verdict.Conflict)]
    [TestCase("tối 8/3", "tối 7/3", Verdict.Conflict)]
    public void Of_OneCallInTwoReports_ComparesItsDays(string left, string right, Verdict verdict)
    {
        var fact = News.Check(Call(left), Call(right)).FactWith(left);

        fact.Kind.Should().Be(FactKind.Date);
        fact.Event!.Kind.Should().Be("call");
        fact.Words().Should().Equal($"a: {left}", $"b: {right}");
        fact.Verdict.Should().Be(verdict);
    }

    [TestCase("một giờ", "60 phút", Verdict.Agree)]
    [TestCase("một giờ", "ba giờ", Verdict.Conflict)]
    public void Of_OneCallInTwoReports_ComparesItsLengths(string left, string right, Verdict verdict)
    {
        var fact = News.Check(Call("ngày 8/3", left), Call("ngày 8/3", right)).FactWith(right);

        fact.Kind.Should().Be(FactKind.Duration);
        fact.Event!.Kind.Should().Be("call");
        fact.Words().Should().Equal($"a: {left}", $"b: {right}");
        fact.Verdict.Should().Be(verdict);
    }

    [Test]
    public void Of_CallsMonthsApartInOtherStories_AreTwoEvents()
    {
        var result = News.Check(News.Of("a", Call("ngày 8/3")), News.Of("b", Call("ngày 8/3")), News.Of("c", Call("ngày 4/6"), News.Day.PlusMonths(3)), News.Of("d", Call("ngày 4/6"), News.Day.PlusMonths(3)));

        result.FactWith("ngày 8/3").Words().Should().Equal("a: ngày 8/3", "b: ngày 8/3");
        result.FactWith("ngày 4/6").Words().Should().Equal("c: ngày 4/6", "d: ngày 4/6");
    }

    [Test]
    public void Of_ReportThatTellsOfTwoCalls_KeepsThemApart()
    {
        var result = News.Check(Call("ngày 8/3") + " Trước đó, ông Trump điện đàm với ông Tập ngày 5/2.", Call("ngày 8/3"));

        result.FactWith("ngày 8/3").Words().Should().Equal("a: ngày 8/3", "b: ngày 8/3");
        result.FactWith("ngày 8/3").Verdict.Should().Be(Verdict.Agree);
    }

    [Test]
    public void Of_CallAndMeetingOfTheSameTwo_AreTwoEvents()
    {
        var result = News.Check(Call("ngày 8/3"), Leaders + "Ông Trump gặp nhau với ông Tập ngày 7/3.");

        result.Facts.Should().NotContain(f => f.Event != null && f.Has("ngày 8/3") && f.Has("ngày 7/3"));
    }

    [Test]
    public void Of_CallsWithOtherPeople_AreTwoEvents()
    {
        var result = News.Check(Call("ngày 8/3"), Leaders + "Ông Trump điện đàm với Tổng thống Nga Vladimir Putin ngày 7/3.");

        result.Facts.Should().NotContain(f => f.Event != null && f.Has("ngày 8/3") && f.Has("ngày 7/3"));
    }

    [Test]
    public void Of_PlannedVisitsToOtherStates_AreTwoEvents()
    {
        var result = News.Check(Leaders + "Ông Trump sẽ thăm Bắc Kinh trong tháng 4/2026.", Leaders + "Ông Tập sẽ thăm Mỹ trong tháng 9/2026.");

        result.Facts.Should().NotContain(f => f.Event != null && f.Has("tháng 4/2026") && f.Has("tháng 9/2026"));
    }

    [Test]
    public void Of_SeveralVisitsInOneYearAgainstOneInAnother_Conflict()
    {
        var result = News.Check(
            News.Of("a", Leaders + "Ông Tập sẽ thăm Mỹ vào cuối năm nay."),
            News.Of("b", Leaders + "Trong năm 2027, hai nhà lãnh đạo sẽ có hai chuyến thăm cấp nhà nước."));

        var fact = result.Facts.Where(f => f.Event is { Kind: "visit" } && f.Verdict == Verdict.Conflict).Should().ContainSingle().Subject;
        fact.Claims.Select(c => c.Mention.Value[..4]).Should().Equal("2026", "2027");
    }

    [Test]
    public void Of_SeveralVisitsInTheYearOfThePlannedOne_DoNotConflict()
    {
        var result = News.Check(
            News.Of("a", Leaders + "Ông Tập sẽ thăm Mỹ vào cuối năm nay."),
            News.Of("b", Leaders + "Trong năm 2026, hai nhà lãnh đạo sẽ có hai chuyến thăm cấp nhà nước."));

        result.Facts.Should().Contain(f => f.Event != null && f.Verdict == Verdict.Compatible).And.NotContain(f => f.Verdict == Verdict.Conflict);
    }

    [Test]
    public void Of_LengthInOneReport_IsMissingInThoseOfTheSameStoryOnly()
    {
        var result = News.Check(
            News.Of("a", Call("ngày 8/3", "một giờ")), News.Of("b", Call("ngày 8/3")),
            News.Of("c", Call("ngày 8/3"), News.Day.PlusDays(20)));

        result.Stories.Select(s => string.Concat(s.Articles.Ids())).Should().Equal("ab", "c");
        result.FactWith("ngày 8/3").Words().Should().Equal("a: ngày 8/3", "b: ngày 8/3", "c: ngày 8/3");
        result.FactWith("một giờ").Missing.Ids().Should().Equal("b");
    }

    [Test]
    public void Of_LengthInEveryReport_IsMissingInNone() =>
        News.Check(Call("ngày 8/3", "một giờ"), Call("ngày 8/3", "một giờ")).FactWith("một giờ").Missing.Should().BeEmpty();

    [Test]
    public void Of_ReportWithoutTheEvent_MissesNothing() =>
        News.Check(Call("ngày 8/3", "một giờ"), Leaders).Facts.Should().NotContain(f => f.Event != null && f.Kind == FactKind.Duration);

    private static string Call(string day) => Leaders + $"Ông Trump điện đàm với ông Tập {day}.";

    private static string Call(string day, string length) => Call(day) + $" Cuộc điện đàm kéo dài {length}.";
}
