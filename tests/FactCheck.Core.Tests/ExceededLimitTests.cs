using System.Globalization;
using FactCheck.Articles;
using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Core.Tests;

public class ExceededLimitTests
{
    private const string News = "Sáng 3/10/2025, lũ quét làm {0} người chết và 30 người bị thương ở xã Bến Lội. Thiệt hại khoảng 4,5 tỷ đồng.";

    [Test]
    public void Check_StoryWithinItsLimits_ExceedsNone() => Check([Report("a", 12), Report("b", 19)]).ExceededLimits.Should().BeEmpty();

    [Test]
    public void Check_ArticleWithTooManyClaims_IsToldOf_AndTheOthersAreCompared()
    {
        var table = Report("c", 12, string.Concat(Enumerable.Range(1, 40).Select(i => $" Xã thứ {i} có {i} ngôi nhà bị cuốn trôi.")));

        var result = Check([Report("a", 12), Report("b", 19), table], maxClaims: 30);

        var limit = result.ExceededLimits.Should().ContainSingle().Which;
        limit.Article.Id.Should().Be("c");
        limit.Message.English.Should().Contain("claims-per-story").And.Contain("more than 30 in one story");
        limit.Message.Vietnamese.Should().Contain("claims-per-story");
        result.Stories.Should().ContainSingle().Which.Articles.Should().HaveCount(3);
        var deaths = result.Facts.Should().ContainSingle(f => f.Verdict == Verdict.Conflict).Which;
        deaths.Claims.Select(c => c.Article.Id).Should().Equal("a", "b");
        // What was not compared is not said to be missing either.
        deaths.Missing.Should().BeEmpty();
        result.Readings.Should().HaveCount(3);
    }

    [Test]
    public void Check_MoreArticlesThanOneStoryMayHave_AreToldOfOnce()
    {
        var result = Check([.. Enumerable.Range(0, 13).Select(i => Report($"a{i:D2}", 12))], maxArticles: 5);

        result.Stories.Select(s => s.Articles.Count).Should().OnlyContain(n => n <= 5);
        var limit = result.ExceededLimits.Should().ContainSingle().Which;
        limit.Article.Id.Should().Be("a00");
        limit.Message.English.Should().StartWith("13 articles tell the same news").And.Contain("articles-per-story");
        limit.Message.Vietnamese.Should().StartWith("13 bài đưa cùng tin");
    }

    [Test]
    public void Check_ManyArticlesOfOneEvent_TellWhoDiffersAndWhoLacksIt()
    {
        var calls = Enumerable.Range(0, 150).Select(i => new Article($"a{i:D3}", Call(i)) { Publication = new Publication(new LocalDate(2025, 11, 25)) }).ToArray();

        var length = Check(calls, maxArticles: 200).Facts.Should().ContainSingle(f => f.Kind == FactKind.Duration && f.Event != null).Which;

        length.Verdict.Should().Be(Verdict.Conflict);
        length.Claims.Where(c => c.Mention.Value == "PT3H").Select(c => c.Article.Id).Should().Equal("a007", "a107");
        length.Missing.Select(a => a.Id).Should().Equal("a011", "a111");
        length.Claims.Should().HaveCount(148);

        static string Call(int i) => string.Create(CultureInfo.InvariantCulture, $"Sáng 24/11/2025, Tổng thống Mỹ Donald Trump điện đàm với Chủ tịch Trung Quốc Tập Cận Bình về đậu tương.{(i % 100) switch
        {
            7 => " Cuộc điện đàm kéo dài khoảng ba giờ.",
            11 => "",
            _ => " Cuộc điện đàm kéo dài khoảng một giờ.",
        }}");
    }

    private static Article Report(string id, int dead, string more = "") =>
        new(id, News.Replace("{0}", dead.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + more) { Publication = new Publication(new LocalDate(2025, 10, 4)) };

    private static CheckResult Check(IEnumerable<Article> articles, int maxClaims = 4000, int maxArticles = 60) =>
        FactChecker.Create(o => o.Stories = o.Stories with { MaxClaims = maxClaims, MaxArticles = maxArticles }).Check(articles);
}
