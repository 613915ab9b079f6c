using FactCheck;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Testing;
using FluentAssertions;
using FluentAssertions.Execution;
using NodaTime;
using NUnit.Framework;

namespace EditorialChecks;

/// <summary>What the desk wants to hold of its five articles on two phone calls and a meeting.</summary>
public class PhoneCallStories
{
    private static readonly FactChecker Checker = FactChecker.Create(o => o.Rules.AddBuiltIn());
    private static readonly Articles Seeds = Articles.FromFolder("seeds").CheckedBy(Checker);

    private static IEnumerable<RuleInfo> ConflictRules => Seeds.Rules.Where(r => r.DefaultSeverity >= Severity.Warning && r.Id != "FC1004");

    /// <summary>
    /// Three articles say in November 2025 that Xi visits the United States «cuối năm nay»; the fourth puts the visit in 2026. The desk
    /// knows and leaves the articles as they were printed. Once one is corrected this test fails, and becomes <c>BeConsistent()</c>.
    /// </summary>
    [Test]
    public void Year_of_the_visit_is_the_only_thing_left_open() =>
        Seeds.Should().HaveOnlyFindingsOf(["FC1004"], "«later in the year» of 2026 was translated as «cuối năm nay»");

    [Test]
    public void Year_of_the_visit_is_2025_in_three_articles_and_2026_in_one()
    {
        var finding = Seeds.Should().HaveFinding("FC1004").Which;

        using var scope = new AssertionScope();
        finding.Should().BeAbout([Seeds["000"], Seeds["001"], Seeds["002"], Seeds["004"]]);
        finding.Should().Quote("cuối năm nay").And.Quote("năm 2026").And.BeOfSeverity(Severity.Warning);
    }

    [Test]
    public void Length_of_the_call_is_the_same_wherever_it_is_told() =>
        Seeds.Should().AgreeOn(f => f.Duration.Of("điện đàm"));

    [Test]
    public void Length_of_the_call_is_missing_in_one_article() =>
        Seeds.Should().HaveFinding("FC1005").Which.Missing.Should().Equal(Seeds["002"]);

    [Test]
    public void Day_of_the_call_is_the_same_in_Washington_and_Hanoi() =>
        Seeds.Should().AgreeOn(f => f.Date.Of("điện đàm")).And.HaveNoFinding("date-conflict");

    [Test]
    public void Visit_to_Beijing_is_in_April_2026()
    {
        using var scope = new AssertionScope();
        Seeds.Should().AgreeOn(f => f.Date.Of("chuyến thăm").Of("Trung Quốc"));
        Seeds["000"].Should().StateDate("tháng 4").ResolvingTo(new YearMonth(2026, 4));
        Seeds["003"].Should().StateDate("tháng 4").ResolvingTo(new YearMonth(2026, 4));
    }

    [Test]
    public void Second_call_is_on_4_February_2026() =>
        Seeds["003"].Should().StateDate("4/ 2").ResolvingTo(new LocalDate(2026, 2, 4));

    [Test]
    public void Meeting_in_Busan_lasted_an_hour_and_forty_minutes() =>
        Seeds["004"].Should().StateDuration("1 giờ 40 phút").ResolvingTo(Period.FromMinutes(100));

    /// <summary>One test case a rule.</summary>
    [TestCaseSource(nameof(ConflictRules))]
    public void Rule_has_nothing_to_report(RuleInfo rule) => Seeds.Should().HaveNoFinding(rule.Id);

    /// <summary>One test case an article.</summary>
    [TestCaseSource(nameof(Seeds))]
    public void Article_does_not_contradict_itself(Article article) =>
        Articles.Of(article).CheckedBy(Checker).Should().BeConsistent();
}
