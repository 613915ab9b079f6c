namespace FactCheck.Rules.Tests;

public class RuleFixtureTests
{
    private const int FewestExamples = 6;

    private static IEnumerable<RuleExample> Examples => RuleFixture.All();

    private static IEnumerable<RuleExample> Changes => RuleFixture.All().Where(e => e.Change is not null).Select(e => e.Changed());

    private static IEnumerable<string> Ids => BuiltInRules.All().Select(r => r.Info.Id);

    [TestCaseSource(nameof(Examples))]
    public void Example_IsReportedOrNot(RuleExample example) => Check(example);

    [TestCaseSource(nameof(Changes))]
    public void Example_WithItsFigureChanged_HasTheOppositeOutcome(RuleExample changed) => Check(changed);

    [TestCaseSource(nameof(Ids))]
    public void Rule_Fixture_HasExamplesOfBothKinds(string id)
    {
        RuleFixture.Of(id).Count(e => e.IsReported).Should().BeGreaterThanOrEqualTo(FewestExamples);
        RuleFixture.Of(id).Count(e => !e.IsReported).Should().BeGreaterThanOrEqualTo(FewestExamples);
    }

    private static void Check(RuleExample example)
    {
        var findings = example.Findings();

        findings.Should().HaveCount(example.IsReported ? 1 : 0, "of {0}", example);
        foreach (var finding in findings)
        {
            finding.Rule.Id.Should().Be(example.Rule);
            finding.Question.Should().NotBeNull();
            finding.Message.Vietnamese.Should().NotBe(finding.Message.English);
            if (example.PointsAt is { } words) finding.Evidence.Select(e => e.Mention.Text).Should().Equal(words);
        }
    }
}
