using FactCheck.Articles;
using FactCheck.Rules;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace FactCheck.Testing;

/// <summary>What is to hold of a finding: <c>articles.Should().HaveFinding("FC1003").Which.Should().Quote("khoảng ba giờ")</c>.</summary>
/// <param name="finding">The finding.</param>
/// <param name="language">The language of failure messages: <c>vi</c>, or English for any other.</param>
public sealed class FindingAssertions(Finding finding, string language) : ReferenceTypeAssertions<Finding, FindingAssertions>(finding)
{
    /// <inheritdoc/>
    protected override string Identifier => "finding";

    /// <summary>The words stand in one of its sentences.</summary>
    /// <param name="words">Whole words as they stand in the article.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndConstraint<FindingAssertions> Quote(string words, string because = "", params object[] becauseArgs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return Check(Subject.Evidence.Any(e => Words.StandIn(e.SentenceText, words)), Messages.ExpectedQuotation(Subject.Rule, words), because, becauseArgs);
    }

    /// <summary>It is about these articles and no others: those it quotes, and those in which it misses something.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndConstraint<FindingAssertions> BeAbout(IEnumerable<Article> articles, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ids = articles.Select(a => a.Id).Distinct().Order(StringComparer.Ordinal).ToArray();
        var actual = Subject.Evidence.Select(e => e.Mention.Article).Concat(Subject.Missing).Select(a => a.Id).Distinct().Order(StringComparer.Ordinal);
        return Check(actual.SequenceEqual(ids), Messages.ExpectedArticles(Subject.Rule, string.Join(", ", ids)), because, becauseArgs);
    }

    /// <summary>It has a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndConstraint<FindingAssertions> BeOfSeverity(Severity severity, string because = "", params object[] becauseArgs) =>
        Check(Subject.Severity == severity, Messages.ExpectedSeverity(Subject.Rule, severity), because, becauseArgs);

    [CustomAssertion]
    private AndConstraint<FindingAssertions> Check(bool holds, LocalizedText expectation, string because, object[] becauseArgs)
    {
        Expectation.Check(holds, expectation.In(language), Environment.NewLine + new FailureText(language).Describe(Subject), because, becauseArgs);
        return new AndConstraint<FindingAssertions>(this);
    }
}
