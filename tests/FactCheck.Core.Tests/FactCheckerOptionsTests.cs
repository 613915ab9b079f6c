using FactCheck.Articles;
using FactCheck.Core.Tests.Facts;
using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Core.Tests;

public class FactCheckerOptionsTests
{
    private const string Call = "Tổng thống Mỹ Nguyễn Văn Lúa điện đàm với Chủ tịch Trung Quốc Trần Khoai sáng 10/3/2026. Cuộc điện đàm kéo dài một giờ.";

    [TestCase("Ông Tư Ruộng", "Tư Ruộng")]
    [TestCase("Ông vua vỏ lúa", "ông vua vỏ lúa")]
    public void Aliases_OtherName_JoinsWhatIsSaidOfOnePerson(string inText, string alias)
    {
        var articles = new[] { News.Of("a", Call), News.Of("b", $"{inText} điện đàm với ông Sáu Rẫy sáng 10/3/2026. Cuộc điện đàm kéo dài ba giờ.") };

        var known = FactChecker.Create(o =>
        {
            o.Aliases["Nguyễn Văn Lúa"] = [alias];
            o.Aliases["Trần Khoai"] = ["Sáu Rẫy"];
        }).Check(articles);
        var unknown = new FactChecker([]).Check(articles);

        known.FactWith("ba giờ").Words().Should().Contain("a: một giờ");
        known.FactWith("ba giờ").Event!.Participants.Should().Equal("nguyễn văn lúa", "trần khoai");
        unknown.FactWith("ba giờ").Event.Should().NotBe(known.FactWith("ba giờ").Event);
        known.FactWith("ba giờ").Confidence.Should().BeGreaterThan(unknown.FactWith("ba giờ").Confidence);
    }

    [Test]
    public void Aliases_NameWithoutAWord_Throws()
    {
        var act = () => FactChecker.Create(o => o.Aliases["Lúa"] = [" "]);

        act.Should().Throw<FormatException>();
    }

    [TestCase("Báo Mỹ", null)]
    [TestCase("báo mỹ", null)]
    [TestCase(null, "https://baomy.example/a")]
    [TestCase(null, "https://m.baomy.example/a")]
    public void Sources_Zone_IsTheZoneOfItsArticles(string? source, string? url)
    {
        var abroad = new Article("a", "Cuộc điện đàm giữa Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình diễn ra lúc 8 giờ sáng 10/3/2026.") { Source = source, Url = url };
        var home = new Article("b", "Cuộc điện đàm giữa Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình diễn ra lúc 19 giờ ngày 10/3/2026.");

        Abroad("Báo Mỹ", "baomy.example").Check([abroad, home]).FactWith("lúc 19 giờ ngày 10/3/2026").Verdict.Should().NotBe(Verdict.Conflict);
        new FactChecker([]).Check([abroad, home]).FactWith("lúc 19 giờ ngày 10/3/2026").Verdict.Should().Be(Verdict.Conflict);
    }

    [Test]
    public void Sources_Zone_SaysWhichDayToday()
    {
        var article = new Article("a", "Hôm nay, hai bên điện đàm.") { Source = "Báo Mỹ", Publication = Publication.At(new LocalDateTime(2026, 3, 10, 6, 0).WithOffset(Offset.FromHours(7))) };

        var reading = Abroad("Báo Mỹ").Read([article]).Single();

        reading.Publication!.Day.Should().Be(new LocalDate(2026, 3, 9));
        reading.Mentions[0].Value.Should().Be("2026-03-09");
    }

    [Test]
    public void Sources_HostThatOnlyEndsAlike_IsNotMeant()
    {
        var profile = new SourceProfile(null, 1);

        new SourceProfiles([KeyValuePair.Create("baomy.example", profile)]).Of(new Article("a", "x") { Url = "https://khongphaibaomy.example/a" }).Should().Be(SourceProfile.Usual);
    }

    private static FactChecker Abroad(params string[] names) => FactChecker.Create(o =>
    {
        foreach (var name in names) o.Sources[name] = new SourceProfile(DateTimeZoneProviders.Tzdb["America/New_York"], SourceProfile.UsualReliability);
    });
}
