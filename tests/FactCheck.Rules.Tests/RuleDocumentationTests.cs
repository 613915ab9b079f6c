namespace FactCheck.Rules.Tests;

public class RuleDocumentationTests
{
    private static readonly IReadOnlyList<Rule> Rules = BuiltInRules.All();

    [TestCaseSource(nameof(Rules))]
    public void Of_BuiltInRule_SaysInBothLanguagesWhatItDoesWithExamplesOfBothKinds(Rule rule)
    {
        var documentation = RuleDocumentation.Of(rule);

        documentation.Explanation.English.Should().NotBe(rule.Info.Why.English).And.EndWith(".");
        documentation.Explanation.Vietnamese.Should().StartWith("Báo ").And.EndWith(".").And.NotBe(rule.Info.Why.Vietnamese);
        documentation.Explanation.Vietnamese.IsNormalized().Should().BeTrue();
        documentation.Reported.Should().NotBeEmpty().And.OnlyContain(e => e.Length > 0);
        documentation.Accepted.Should().NotBeEmpty().And.OnlyContain(e => e.Length > 0);
    }

    [TestCaseSource(nameof(Rules))]
    public void ToMarkdown_BuiltInRule_IsThePageInTheDocs(Rule rule) =>
        Page(rule.Info.Id).Should().Be(RuleDocumentation.Of(rule).ToMarkdown(), "docs/rules/update writes the pages anew");

    [Test]
    public void Docs_PagesAndIndex_AreThoseOfTheRules()
    {
        var ids = Rules.Select(r => r.Info.Id).ToArray();

        Directory.GetFiles(Folder, "FC*.md").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(ids);
        Page("README").Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[3..9]).Should().Equal(ids);
    }

    [Test]
    public void Of_RuleWhoseProjectCarriesNoComment_FallsBackToWhyItMatters()
    {
        var documentation = RuleDocumentation.Of(new QuietRule());

        documentation.Explanation.Should().Be(new QuietRule().Info.Why);
        documentation.Reported.Should().BeEmpty();
    }

    private static string Folder { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "docs");

    private static string Page(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");
}
