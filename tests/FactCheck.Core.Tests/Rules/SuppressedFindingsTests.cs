using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Rules;

public class SuppressedFindingsTests
{
    private const string Quiet = "Sáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.";
    private const string Loud = "Sáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.";

    [Test]
    public void Check_OneSideOfTwoIsSwitchedOff_HidesTheConflict() => Conflicts(("a", Quiet, false), ("b", Loud, true)).Should().BeEmpty();

    [Test]
    public void Check_TheOtherSidesStillDisagree_KeepsTheConflict() => Conflicts(("a", Quiet, false), ("b", Loud, false), ("c", Loud, true)).Should().ContainSingle();

    [Test]
    public void Check_TheOtherSidesAgree_HidesTheConflict() => Conflicts(("a", Quiet, false), ("b", Quiet, false), ("c", Loud, true)).Should().BeEmpty();

    [Test]
    public void Check_SwitchedOffElsewhere_KeepsTheConflict()
    {
        var quiet = new Article("a", Quiet);
        var loud = new Article("b", Loud) { Suppressions = [new Suppression(new TextSpan(40, Loud.Length), null)] };

        Conflicts(quiet, loud).Should().ContainSingle();
    }

    private static IEnumerable<Finding> Conflicts(params (string Id, string Body, bool IsSilent)[] articles) =>
        Conflicts([.. articles.Select(a => new Article(a.Id, a.Body) { Suppressions = a.IsSilent ? [new Suppression(new TextSpan(0, a.Body.Length), "fc9001")] : [] })]);

    private static IEnumerable<Finding> Conflicts(params Article[] articles) => new FactChecker([new EveryConflict()]).Check(articles).Findings;

    private sealed class EveryConflict : FactRule
    {
        public override RuleInfo Info { get; } = new("FC9001", "every-conflict", Severity.Warning, new LocalizedText("a", "b"));

        public override IEnumerable<Finding> Inspect(Fact fact)
        {
            if (fact.Kind != FactKind.Count || fact.Verdict != Verdict.Conflict) return [];
            return [new Finding { Rule = Info, Severity = Severity.Warning, Confidence = 1, Message = Info.Why, Fact = fact, Evidence = [.. fact.Claims.Select(c => new Evidence(c.Mention, c.Sentence))] }];
        }
    }
}
