using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Rules.Tests;

/// <summary>What a check must, and must not, say of the five real articles.</summary>
public class SeedTests
{
    private static readonly CheckResult Result = Seeds.Check();

    private static IEnumerable<Finding> Alarms => Result.Findings.Where(f => f.Severity >= Severity.Warning);

    [Test]
    public void NovemberCall_MorningInWashingtonAndEveningInHanoi_IsOneAgreeingDate()
    {
        var fact = FactWith(FactKind.Date, ("000", "sáng 24/11 (giờ Mỹ)"), ("002", "tối 24/11"));

        fact.Verdict.Should().BeOneOf(Verdict.Agree, Verdict.Compatible);
    }

    [Test]
    public void NovemberCall_AboutOneHourTwice_IsOneAgreeingDuration()
    {
        var fact = FactWith(FactKind.Duration, ("000", "một giờ"), ("001", "một giờ"));

        fact.Verdict.Should().Be(Verdict.Agree);
    }

    [Test]
    public void BusanMeeting_DatesOfFourArticlesAtDifferentGranularity_AreOneFactWithoutConflict()
    {
        var fact = FactWith(FactKind.Date, ("000", "cuối tháng 10"), ("001", "ba tuần trước"), ("002", "tháng trước"), ("003", "cuối năm ngoái"), ("004", "ngày 30/10/2025"));

        fact.Verdict.Should().Be(Verdict.Compatible);
    }

    [Test]
    public void BeijingVisit_AprilWithAndWithoutYear_IsOneFactWithoutConflict()
    {
        var fact = FactWith(FactKind.Date, ("000", "tháng 4/2026"), ("000", "tháng 4 tới"), ("001", "tháng 4/2026"), ("002", "tháng 4/2026"), ("003", "tháng 4"));

        fact.Verdict.Should().BeOneOf(Verdict.Agree, Verdict.Compatible);
    }

    [Test]
    public void Length_MissingInTheThirdReportOfTheCall_IsReportedAsInfo()
    {
        var finding = Result.Findings.Where(f => f.Rule.Id == "FC1005").Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Info);
        finding.Missing.Select(Short).Should().Equal("002");
        finding.Evidence.Select(e => Short(e.Mention.Article)).Should().BeEquivalentTo("000", "001");
    }

    [TestCase("10%")]
    [TestCase("100%")]
    public void Tariff_InOneReportOfTheCallOnly_IsReportedAsUncorroborated(string figure)
    {
        var finding = Result.Findings.Where(f => f.Rule.Id == "FC1120" && f.Evidence[0].Mention.Text == figure).Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Info);
        Short(finding.Evidence[0].Mention.Article).Should().Be("001");
        finding.Missing.Select(Short).Should().Equal("000", "002");
    }

    [Test]
    public void StateVisitToTheUnitedStates_EndOf2025AgainstIn2026_IsTheOnlyAlarm()
    {
        var finding = Alarms.Should().ContainSingle().Subject;

        finding.Rule.Id.Should().Be("FC1004");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Evidence.Select(e => Short(e.Mention.Article)).Distinct().Should().BeEquivalentTo("000", "001", "002", "004");
        finding.Evidence.Where(e => Short(e.Mention.Article) != "004").Should().OnlyContain(e => e.Mention.Text.StartsWith("cuối năm"));
        finding.Evidence.Single(e => Short(e.Mention.Article) == "004").Mention.Value.Should().Be("2026");
    }

    [Test]
    public void CallAndMeeting_WithDifferentLengths_AreNeverOneFact() =>
        Result.Facts.Should().NotContain(f => f.Kind == FactKind.Duration && Has(f, "004", "1 giờ 40 phút") && f.Claims.Any(c => c.Mention.Text == "một giờ"));

    [Test]
    public void CallsOfNovemberAndFebruary_AreNeverOneFact() =>
        Result.Facts.Should().NotContain(f => f.Claims.Any(c => c.Mention.Value.StartsWith("2025-11-24", StringComparison.Ordinal)) && f.Claims.Any(c => c.Mention.Value.StartsWith("2026-02-04", StringComparison.Ordinal)));

    [TestCase("24 điểm")]
    [TestCase("24h")]
    [TestCase("5 thập kỷ")]
    [TestCase("19/11")]
    [TestCase("20/11")]
    [TestCase("23/11")]
    public void TeaserOfAnotherArticle_IsNoClaim(string words) =>
        Result.Readings.Single(r => Short(r.Article) == "002").Claims.Should().NotContain(c => c.Mention.Text.Contains(words));

    [Test]
    public void DateWithAStraySpace_IsOneDate() =>
        Result.Readings.Single(r => Short(r.Article) == "003").Mentions.Should().ContainSingle(m => m.Text.EndsWith("4/ 2")).Which.Value.Should().Be("2026-02-04");

    [TestCase("001")]
    [TestCase("002")]
    public void Publication_NotStated_IsInferredWithinADay(string article)
    {
        var publication = Result.Readings.Single(r => Short(r.Article) == article).Publication;

        publication.Should().NotBeNull();
        publication!.IsInferred.Should().BeTrue();
        Math.Abs(Period.DaysBetween(publication.Day, new LocalDate(2025, 11, 25))).Should().BeLessThanOrEqualTo(1);
    }

    [Test]
    public void Publication_InTheHeader_IsStated() =>
        Result.Readings.Single(r => Short(r.Article) == "004").Publication.Should().Be(new Articles.Publication(new LocalDate(2026, 1, 22)));

    [Test]
    public void Day_ChangedInOneReport_IsADateConflict()
    {
        var changed = Seeds.Check(("002", "tối 24/11. (", "tối 25/11. ("));

        var finding = changed.Findings.Where(f => f.Rule.Id == "FC1001").Should().ContainSingle().Subject;
        finding.Evidence.Should().Contain(e => e.Mention.Text == "tối 25/11").And.Contain(e => e.Mention.Text == "sáng 24/11 (giờ Mỹ)");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Test]
    public void Length_ChangedInOneReport_IsADurationConflictOfThatEventAlone()
    {
        var changed = Seeds.Check(("001", "khoảng một giờ", "khoảng ba giờ"));

        var finding = changed.Findings.Where(f => f.Rule.Id == "FC1003").Should().ContainSingle().Subject;
        finding.Evidence.Select(e => e.Mention.Text).Should().BeEquivalentTo("một giờ", "ba giờ");
    }

    [Test]
    public void Check_ArticlesInAnyOrder_GivesTheSameFindings()
    {
        var articles = Seeds.Read();
        var checker = new FactChecker(BuiltInRules.All());

        var forward = checker.Check(articles).Findings.Select(f => (f.Rule.Id, f.Message.English));
        var backward = checker.Check(articles.Reverse()).Findings.Select(f => (f.Rule.Id, f.Message.English));

        backward.Should().Equal(forward);
    }

    private static Fact FactWith(FactKind kind, params (string Article, string Words)[] claims) =>
        Result.Facts.Where(f => f.Kind == kind && claims.All(c => Has(f, c.Article, c.Words))).Should().ContainSingle().Subject;

    private static bool Has(Fact fact, string article, string words) => fact.Claims.Any(c => Short(c.Article) == article && c.Mention.Text.Contains(words));

    private static string Short(Articles.Article article) => article.Id[..3];
}
