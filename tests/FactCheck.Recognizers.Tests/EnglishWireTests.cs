using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Rules;
using NodaTime;

namespace FactCheck.Recognizers.Tests;

/// <summary>A Vietnamese article is checked against the English wire that it was written from.</summary>
public class EnglishWireTests
{
    private const string Vietnamese =
        "Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình đã điện đàm vào tối 24/11. "
        + "Cuộc điện đàm giữa ông Trump và ông Tập kéo dài một giờ.";

    private RecognizersTemporalExtractor _extractor = null!;

    [OneTimeSetUp]
    public void CreateOrSkip() => _extractor = Definitions.Require();

    [Test]
    public void Check_WireWithTheSameTimes_Agrees()
    {
        var facts = Check(Wire("November 24", "one hour"));

        Of(facts, FactKind.Duration).Verdict.Should().Be(Verdict.Agree);
        Of(facts, FactKind.Duration).Claims.Select(c => c.Mention.Text).Should().BeEquivalentTo("one hour", "một giờ");
        Of(facts, FactKind.Date).Verdict.Should().Be(Verdict.Compatible);
        Of(facts, FactKind.Date).Claims.Select(c => c.Mention.Text).Should().BeEquivalentTo("November 24", "tối 24/11");
    }

    [Test]
    public void Check_WireWithAnotherLength_IsAConflict()
    {
        var result = Read(Wire("November 24", "three hours"));

        Of(result.Facts, FactKind.Duration).Verdict.Should().Be(Verdict.Conflict);
        result.Findings.Should().Contain(f => f.Rule.Name == "duration-conflict");
    }

    [Test]
    public void Check_WireWithAbbreviatedMonth_IsReadAsOneSentence()
    {
        const string wire = "U.S. President Donald Trump and Chinese President Xi Jinping spoke. Their phone call, which took place on Nov. 24, lasted about an hour.";

        Of(Check(wire), FactKind.Duration).Claims.Select(c => $"{c.Mention} {c.Mention.Hedge}").Should().BeEquivalentTo("«an hour» PT1H Approximately", "«một giờ» PT1H None");
    }

    [Test]
    public void Check_VisitAhead_IsInTheNextYear()
    {
        var result = Read("U.S. President Donald Trump will visit China in April. Chinese President Xi Jinping agreed.");

        result.Readings.Single(r => r.Article.Id == "wire").Mentions.Should().ContainSingle().Which.Value.Should().Be("2026-04");
    }

    [Test]
    public void Check_MorningOfTheWire_MayBeTheEveningInHanoi() =>
        Of(Check(Wire("the morning of November 24", "one hour")), FactKind.Date).Verdict.Should().Be(Verdict.Compatible);

    [Test]
    public void Check_WireWithAnotherDay_IsAConflict() => Of(Check(Wire("November 22", "one hour")), FactKind.Date).Verdict.Should().Be(Verdict.Conflict);

    private static string Wire(string day, string length) =>
        $"U.S. President Donald Trump and Chinese President Xi Jinping held a phone call on {day}. The call between Trump and Xi lasted {length}, the White House said.";

    private IReadOnlyList<Fact> Check(string wire) => Read(wire).Facts;

    private CheckResult Read(string wire) => new FactChecker(BuiltInRules.All(), [_extractor]).Check(
    [
        new Article("bao", Vietnamese) { Publication = new Publication(new LocalDate(2025, 11, 25)) },
        new Article("wire", wire) { Language = "en", Publication = new Publication(new LocalDate(2025, 11, 24)) },
    ]);

    private static Fact Of(IReadOnlyList<Fact> facts, FactKind kind) => facts.Should().ContainSingle(f => f.Kind == kind && f.Claims.Count == 2).Subject;
}
