using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Rules;
using FactCheck.Stories;

namespace FactCheck;

/// <summary>What a check has found; the same articles give the same result, whatever their order.</summary>
/// <param name="Readings">What was read from each article, ordered by article id.</param>
/// <param name="Stories">Which articles go together.</param>
/// <param name="Facts">What they say of the same things.</param>
/// <param name="Findings">What the rules report: by severity (errors first), then by confidence, then by place.</param>
public sealed record CheckResult(
    IReadOnlyList<ArticleReading> Readings,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What was too much and therefore not compared, by article; empty if everything was.</summary>
    public IReadOnlyList<ExceededLimit> ExceededLimits { get; init; } = [];

    /// <summary>The rules that threw an exception, ordered by id: what they would have found is missing.</summary>
    public IReadOnlyList<RuleFailure> FailedRules { get; init; } = [];
}
