using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>Asks rules about what was read. A rule that throws stops neither the others nor its own work on the rest.</summary>
/// <param name="cancellation">Stops the work between two of the subjects of a rule.</param>
internal sealed class RuleRun(CancellationToken cancellation = default)
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFailure> _failures = [];

    /// <summary>The findings, rule by rule in the order asked.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The rules that threw.</summary>
    public IReadOnlyList<RuleFailure> Failures => _failures;

    /// <summary>Asks one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">The severity of its findings, or null where they keep their own.</param>
    /// <param name="articles">What was read from each article.</param>
    /// <param name="facts">All facts.</param>
    /// <param name="stories">The stories of at least two articles.</param>
    public void Ask(Rule rule, Severity? severity, IReadOnlyList<ArticleReading> articles, IReadOnlyList<Fact> facts, IReadOnlyList<StoryReading> stories)
    {
        switch (rule)
        {
            case FactRule r: Ask(r, severity, facts, r.Inspect, f => f.Id); break;
            case ArticleRule r: Ask(r, severity, articles, r.Inspect, a => a.Article.Id); break;
            case StoryRule r: Ask(r, severity, stories, r.Inspect, s => s.Story.Id); break;
        }
    }

    private void Ask<T>(Rule rule, Severity? severity, IReadOnlyList<T> subjects, Func<T, IEnumerable<Finding>> inspect, Func<T, string> idOf)
    {
        RuleFailure? failure = null;
        foreach (var subject in subjects)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                foreach (var finding in inspect(subject)) _findings.Add(severity is { } set ? finding with { Severity = set } : finding);
            }
#pragma warning disable CA1031 // A rule is foreign code: whatever it throws is told, and the others go on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = new RuleFailure(rule.Info, failure?.Error ?? e, failure?.Subject ?? idOf(subject), (failure?.Count ?? 0) + 1);
            }
        }

        if (failure is not null) _failures.Add(failure);
    }
}
