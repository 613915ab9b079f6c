using FactCheck.Articles;
using FactCheck.Cli.Configuration;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>Which findings a check is asked for; a criterion that is not set lets all of them pass.</summary>
internal sealed record FindingFilter
{
    /// <summary>The findings that are known.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>The ids of the articles that the findings must concern: show it, or lack the figure.</summary>
    public IReadOnlySet<string>? Articles { get; init; }

    /// <summary>The articles of which the findings must concern one.</summary>
    public ArticleSelection Selection { get; init; } = new();

    /// <summary>The result with the findings that pass.</summary>
    public CheckResult Apply(CheckResult result)
    {
        var isSelected = Selection.In(result);
        return result with { Findings = [.. result.Findings.Where(f => Passes(f, isSelected)).Select(ConcernedFirst)] };
    }

    /// <summary>The places in the new articles first: that is where a pull request shows a finding.</summary>
    private Finding ConcernedFirst(Finding finding) =>
        Articles is null ? finding : finding with { Evidence = [.. finding.Evidence.OrderByDescending(e => Articles.Contains(e.Mention.Article.Id))] };

    private bool Passes(Finding finding, Func<IReadOnlyCollection<Article>, bool> isSelected)
    {
        var concerned = finding.Evidence.Select(e => e.Mention.Article).Concat(finding.Missing).ToArray();
        return (Articles is null || concerned.Any(a => Articles.Contains(a.Id))) && isSelected(concerned) && !Baseline.Knows(finding);
    }
}
