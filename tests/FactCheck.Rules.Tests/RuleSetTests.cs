using FactCheck.Articles;
using FactCheck.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Rules.Tests;

public class RuleSetTests
{
    private static readonly Article Anything = new("a", "Không có gì.");

    [Test]
    public void Add_InstanceTypeAndTypeArgument_AllAddTheRule()
    {
        new RuleSet().Add(new QuietRule()).All.Should().ContainSingle().Which.Should().BeOfType<QuietRule>();
        new RuleSet().Add<QuietRule>().All.Should().ContainSingle().Which.Should().BeOfType<QuietRule>();
        var type = new QuietRule().GetType();
        new RuleSet().Add(type).All.Should().ContainSingle().Which.Should().BeOfType<QuietRule>();
    }

    [Test]
    public void AddFrom_AssemblyOfBuiltInRules_AddsThemAll() =>
        new RuleSet().AddFrom(typeof(BuiltInRules).Assembly).All.Select(r => r.Info).Should().Equal(BuiltInRules.All().Select(r => r.Info));

    [Test]
    public void Add_SameIdTwice_Throws() => new RuleSet().Add<QuietRule>().Invoking(s => s.Add<QuietRule>()).Should().Throw<ArgumentException>().WithMessage("*XY0001*");

    [TestCase(typeof(string))]
    [TestCase(typeof(ConflictRule))]
    public void Add_TypeThatIsNoRuleOrCannotBeMade_Throws(Type type) => new RuleSet().Invoking(s => s.Add(type)).Should().Throw<ArgumentException>();

    [Test]
    public void SetSeverity_ById_IsThatOfTheFindings()
    {
        var rules = new RuleSet().Add(new QuietRule().With(QuietRule.Times, 1)).SetSeverity("XY0001", Severity.Error);

        rules.SeverityOf("quiet-rule").Should().Be(Severity.Error);
        new FactChecker(rules).Check([Anything]).Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Test]
    public void TurnOff_Rule_IsNotAskedUntilTurnedOnAgain()
    {
        var rules = new RuleSet().Add(new QuietRule().With(QuietRule.Times, 1)).TurnOff("quiet-rule");

        rules.SeverityOf("XY0001").Should().BeNull();
        rules.On.Should().BeEmpty();
        new FactChecker(rules).Check([Anything]).Findings.Should().BeEmpty();
        new FactChecker(rules.TurnOn("quiet-rule")).Check([Anything]).Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
    }

    [Test]
    public void TurnOff_Group_LeavesTheOthersOn()
    {
        var rules = new RuleSet().AddBuiltIn().TurnOff(RuleGroups.CrossSource).Add<QuietRule>();

        rules.On.Should().OnlyContain(r => r is ArticleRule || r is HeadlineMismatch).And.Contain(r => r is QuietRule);
    }

    [Test]
    public void SetSeverity_BeginningOfIds_IsThatOfAllOfThem()
    {
        var rules = new RuleSet().AddBuiltIn().SetSeverity("FC10", Severity.Error);

        rules.All.Where(r => rules.SeverityOf(r.Info.Id) == Severity.Error && r.Info.DefaultSeverity != Severity.Error).Select(r => r.Info.Id[..4]).Distinct().Should().Equal("FC10");
    }

    [Test]
    public void StrictRule_UnlessTurnedOn_IsOff()
    {
        var rules = new RuleSet().Add<StrictRule>();

        rules.On.Should().BeEmpty();
        rules.TurnOn(RuleGroups.Strict).SeverityOf("strict-rule").Should().Be(Severity.Warning);
        new FactChecker([new StrictRule()]).Rules.Should().BeEmpty();
    }

    [TestCase("times", "2")]
    [TestCase("share", "0.25")]
    [TestCase("loud", "true")]
    public void SetOption_ByName_SetsTheValueAsWritten(string option, string value)
    {
        var rule = new RuleSet().Add<QuietRule>().SetOption("XY0001", option, value).All[0];

        new object[] { rule.Get(QuietRule.Times), rule.Get(QuietRule.Share), rule.Get(QuietRule.Loud) }
            .Select(v => FormattableString.Invariant($"{v}").ToLowerInvariant()).Should().Contain(value);
    }

    [Test]
    public void SetOption_Typed_ChangesTheSetAndNotTheRuleThatWasAdded()
    {
        var rule = new QuietRule();
        var rules = new RuleSet().Add(rule).SetOption("XY0001", QuietRule.Times, 3);

        new FactChecker(rules).Check([Anything]).Findings.Should().HaveCount(3);
        rule.Get(QuietRule.Times).Should().Be(0);
    }

    [TestCase("times", "4", "a whole number from 0 to 3")]
    [TestCase("times", "-1", "a whole number from 0 to 3")]
    [TestCase("times", "1.5", "a whole number from 0 to 3")]
    [TestCase("share", "0,5", "a number from 0 to 1")]
    [TestCase("share", "1.01", "a number from 0 to 1")]
    [TestCase("loud", "yes", "true or false")]
    [TestCase("time", "1", "it has times, share, loud")]
    public void SetOption_ThatCannotBe_SaysWhatCan(string option, string value, string message) =>
        new RuleSet().Add<QuietRule>().Invoking(s => s.SetOption("XY0001", option, value)).Should().Throw<RuleConfigurationException>().WithMessage($"*XY0001*{message}*");

    [Test]
    public void With_ValueThatTheOptionDoesNotAllow_Throws() => new QuietRule().Invoking(r => r.With(QuietRule.Times, 4)).Should().Throw<ArgumentOutOfRangeException>();

    [TestCase("FC9999")]
    [TestCase("no-such-rule")]
    public void Selector_OfNoRule_SaysWhatItMayBe(string selector)
    {
        var error = new RuleSet().AddBuiltIn().Invoking(s => s.TurnOff(selector)).Should().Throw<RuleConfigurationException>().Which;

        error.Reason.English.Should().Contain(selector).And.Contain("cross-source");
        error.Reason.Vietnamese.Should().Contain(selector);
    }

    [Test]
    public void Create_WithRules_AsksThem() =>
        FactChecker.Create(o => o.Rules.AddBuiltIn().Add<QuietRule>()).Rules.Select(r => r.Info.Id).Should().Contain("XY0001").And.Contain("FC1003");

    [Test]
    public void AddFactCheck_WithoutConfiguration_GivesOneCheckerWithTheBuiltInRules()
    {
        using var services = new ServiceCollection().AddFactCheck().BuildServiceProvider();

        services.GetRequiredService<FactChecker>().Should().BeSameAs(services.GetRequiredService<FactChecker>());
        services.GetRequiredService<FactChecker>().Rules.Select(r => r.Info.Id).Should().Contain("FC1003");
    }

    [Test]
    public void AddFactCheck_Configured_GivesThat()
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.Rules.Add<QuietRule>()).BuildServiceProvider();

        services.GetRequiredService<FactChecker>().Rules.Should().ContainSingle();
    }

    [Test]
    public void Check_RuleThatThrows_IsNamedAndTheOthersGoOn()
    {
        var checker = FactChecker.Create(o => o.Rules.Add<ThrowingRule>().Add(new QuietRule().With(QuietRule.Times, 1)));

        var result = checker.Check([new Article("a", "Một."), new Article("b", "Hai."), new Article("c", "Ba.")]);

        var failure = result.FailedRules.Should().ContainSingle().Subject;
        failure.Rule.Id.Should().Be("XY0003");
        failure.Subject.Should().Be("b");
        failure.Count.Should().Be(2);
        failure.Error.Should().BeOfType<InvalidOperationException>();
        failure.Message.English.Should().Contain("XY0003").And.Contain("no such day");
        result.Findings.Select(f => f.Rule.Id).Should().Equal("XY0003", "XY0001", "XY0001", "XY0001");
    }

    [Test]
    public void Check_StoryRule_SeesStoriesOfSeveralArticlesWithTheirReadingsAndFacts()
    {
        var seen = new SeeingRule();

        FactChecker.Create(o => o.Rules.Add(seen)).Check(Seeds.Read()).FailedRules.Should().BeEmpty();

        seen.Seen.Should().ContainSingle();
        seen.Seen[0].Articles.Select(a => a.Article.Id[..3]).Should().BeEquivalentTo("000", "001", "002");
        seen.Seen[0].Facts.Should().NotBeEmpty().And.OnlyContain(f => f.Story == seen.Seen[0].Story);
    }

    private sealed class StrictRule : ArticleRule
    {
        public override RuleInfo Info { get; } = new("XY0002", "strict-rule", Severity.Warning, new LocalizedText("Strict.", "Chặt.")) { IsStrict = true };

        public override IEnumerable<Finding> Inspect(ArticleReading article) => [];
    }

    private sealed class ThrowingRule : ArticleRule
    {
        public override RuleInfo Info { get; } = new("XY0003", "throwing-rule", Severity.Warning, new LocalizedText("Throws.", "Lỗi."));

        public override IEnumerable<Finding> Inspect(ArticleReading article)
        {
            if (article.Article.Id != "a") throw new InvalidOperationException("no such day");
            yield return Report(new LocalizedText("Found.", "Thấy."));
        }
    }

    private sealed class SeeingRule : StoryRule
    {
        public List<StoryReading> Seen { get; } = [];

        public override RuleInfo Info { get; } = new("XY0004", "seeing-rule", Severity.Warning, new LocalizedText("Sees.", "Thấy."));

        public override IEnumerable<Finding> Inspect(StoryReading story)
        {
            Seen.Add(story);
            return [];
        }
    }
}
