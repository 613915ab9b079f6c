using FactCheck.Rules;

namespace FactCheck.Cli.Output;

/// <summary>What <c>check</c> reports: the result with the findings that are to be shown.</summary>
/// <param name="Result">The whole result.</param>
/// <param name="Findings">The findings at or above the least severity asked for.</param>
internal sealed record CheckReport(CheckResult Result, IReadOnlyList<Finding> Findings)
{
    public static CheckReport Of(CheckResult result, Severity least) => new(result, [.. result.Findings.Where(f => f.Severity >= least)]);

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <summary>Whether there is a finding of that severity or a higher one; of none, if it is null.</summary>
    public bool HasAtLeast(Severity? severity) => severity is { } least && Findings.Any(f => f.Severity >= least);
}
