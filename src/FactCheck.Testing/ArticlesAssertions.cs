using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Rules;
using FluentAssertions;
using FluentAssertions.Collections;

namespace FactCheck.Testing;

/// <summary>What is to hold of articles together, beside what holds of any collection.</summary>
/// <param name="articles">The articles.</param>
/// <remarks>
/// In all methods <c>because</c> says why it is to hold, as in «the two agencies share one desk», and <c>becauseArgs</c> stand for
/// its <c>{0}</c>, <c>{1}</c>, …
/// </remarks>
public sealed class ArticlesAssertions(Articles articles) : GenericCollectionAssertions<Articles, Article, ArticlesAssertions>(articles)
{
    private readonly FailureText _text = new(articles.Language);

    /// <inheritdoc/>
    protected override string Identifier => "articles";

    /// <summary>
    /// No rule has a finding that an editor should look at (<see cref="Severity.Warning"/> or above), and no rule has failed.
    /// Articles without rules (see <see cref="Articles.CheckedBy(FactChecker)"/>) are consistent if no two contradict each other on any fact.
    /// </summary>
    [CustomAssertion]
    public AndConstraint<ArticlesAssertions> BeConsistent(string because = "", params object[] becauseArgs)
    {
        var contradictions = Subject.Rules.Count == 0 ? Subject.Result.Facts.Where(f => f.Verdict == Verdict.Conflict).ToArray() : [];
        Fail(contradictions.Length > 0, Messages.ExpectedConsistent, _text.Contradictions(contradictions), because, becauseArgs);
        return HaveOnlyFindingsOf([], because, becauseArgs);
    }

    /// <summary>
    /// Each of the rules named has a finding, and no other has one that an editor should look at (<see cref="Severity.Warning"/> or
    /// above): pins what is known, so that anything new shows, and so does what was settled.
    /// </summary>
    /// <param name="rules">The ids or names of the rules.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndConstraint<ArticlesAssertions> HaveOnlyFindingsOf(IEnumerable<string> rules, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var known = rules.ToArray();
        foreach (var rule in known) HaveFinding(rule, because, becauseArgs);
        var others = Subject.Result.Findings.Where(f => f.Severity >= Severity.Warning && !known.Any(r => IsOf(f.Rule, r))).ToArray();
        var expectation = known.Length == 0 ? Messages.ExpectedConsistent : Messages.ExpectedOnly(known);
        Fail(others.Length > 0, expectation, _text.Unexpected(others), because, becauseArgs);
        FailIfRulesFailed(_ => true, expectation, because, becauseArgs);
        return new AndConstraint<ArticlesAssertions>(this);
    }

    /// <summary>The articles do not contradict each other on some facts, and at least two of them state each.</summary>
    /// <remarks>Rounding, a bound, a coarser date, and a figure that a later report brings up to date are no contradiction.</remarks>
    /// <param name="facts">Which facts: <c>f => f.Duration.Of("điện đàm")</c>. It is a failure if there is none, or if one article alone states it.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    /// <returns>Also the facts that more than one article states.</returns>
    [CustomAssertion]
    public AndWhichConstraint<ArticlesAssertions, Fact> AgreeOn(Func<FactSelector, FactSelection> facts, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var selection = facts(new FactSelector());
        var selected = selection.Select(Subject.Result.Facts);
        var shared = selected.Where(f => f.Verdict != Verdict.Single).ToArray();
        var conflicts = shared.Where(f => f.Verdict == Verdict.Conflict).ToArray();
        var failure = selected.Count == 0 ? _text.NoSuchFact(selection, selection.AllOfKind(Subject.Result.Facts))
            : shared.Length == 0 ? _text.OneArticleAlone(selected)
            : _text.Contradictions(conflicts);
        Fail(shared.Length == 0 || conflicts.Length > 0, Messages.ExpectedAgreement(selection.Description), failure, because, becauseArgs);
        return new AndWhichConstraint<ArticlesAssertions, Fact>(this, shared);
    }

    /// <summary>A rule has a finding, of whatever severity.</summary>
    /// <param name="rule">The id or the name of the rule. It is a failure if the articles are not checked by it.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    /// <returns>Also the findings; <c>Which</c> stands for the only one.</returns>
    [CustomAssertion]
    public AndWhichConstraint<ArticlesAssertions, Finding> HaveFinding(string rule, string because = "", params object[] becauseArgs)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        var found = FindingsOf(rule);
        Fail(found.Length == 0, Messages.ExpectedFinding(rule), Asks(rule) ? _text.NoFinding(Subject.Result) : _text.UnknownRule(rule, Subject.Rules), because, becauseArgs);
        return new AndWhichConstraint<ArticlesAssertions, Finding>(this, found);
    }

    /// <summary>A rule has no finding, not even one of <see cref="Severity.Info"/>, and has not failed.</summary>
    /// <inheritdoc cref="HaveFinding" path="/param"/>
    [CustomAssertion]
    public AndConstraint<ArticlesAssertions> HaveNoFinding(string rule, string because = "", params object[] becauseArgs)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        var found = FindingsOf(rule);
        var expectation = Messages.ExpectedNoFinding(rule);
        Fail(!Asks(rule), expectation, _text.UnknownRule(rule, Subject.Rules), because, becauseArgs);
        Fail(found.Length > 0, expectation, _text.Unexpected(found), because, becauseArgs);
        FailIfRulesFailed(r => IsOf(r, rule), expectation, because, becauseArgs);
        return new AndConstraint<ArticlesAssertions>(this);
    }

    private static bool IsOf(RuleInfo info, string rule) => info.Id == rule || info.Name == rule;

    private bool Asks(string rule) => Subject.Rules.Any(r => IsOf(r, rule));

    private Finding[] FindingsOf(string rule) => [.. Subject.Result.Findings.Where(f => IsOf(f.Rule, rule))];

    [CustomAssertion]
    private void FailIfRulesFailed(Func<RuleInfo, bool> isMeant, LocalizedText expectation, string because, object[] becauseArgs)
    {
        var failures = Subject.Result.FailedRules.Where(f => isMeant(f.Rule)).ToArray();
        Fail(failures.Length > 0, expectation, _text.RulesFailed(failures), because, becauseArgs);
    }

    [CustomAssertion]
    private void Fail(bool hasFailed, LocalizedText expectation, string failure, string because, object[] becauseArgs) =>
        Expectation.Check(!hasFailed, expectation.In(Subject.Language), failure, because, becauseArgs);
}
