using FactCheck.Cli.Configuration;
using FactCheck.Rules;
using NodaTime;

namespace FactCheck.Cli.Commands;

/// <summary>Which findings a check is asked for; a criterion that is not set lets all of them pass.</summary>
internal sealed record FindingFilter
{
    /// <summary>The findings that are known.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>The ids of the articles that the findings must concern: show it, or lack the figure.</summary>
    public IReadOnlySet<string>? Articles { get; init; }

    /// <summary>The story that the findings must belong to: its id in this check, or the id of one of its articles.</summary>
    public string? Story { get; init; }

    /// <summary>The day of publication, this one included, from which on an article must be that the findings concern.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The result with the findings that pass.</summary>
    public CheckResult Apply(CheckResult result)
    {
        var days = result.Readings.ToDictionary(r => r.Article.Id, r => r.Publication?.Day, StringComparer.Ordinal);
        var story = Story is null ? null : IdsOfStory(result, Story);
        return result with { Findings = [.. result.Findings.Where(f => Passes(f, days, story)).Select(ConcernedFirst)] };
    }

    /// <summary>Whether the result has the story.</summary>
    public bool IsStoryIn(CheckResult result) => Story is null || IdsOfStory(result, Story) is not null;

    /// <summary>The places in the new articles first: that is where a pull request shows a finding.</summary>
    private Finding ConcernedFirst(Finding finding) =>
        Articles is null ? finding : finding with { Evidence = [.. finding.Evidence.OrderByDescending(e => Articles.Contains(e.Mention.Article.Id))] };

    private bool Passes(Finding finding, Dictionary<string, LocalDate?> days, HashSet<string>? story)
    {
        var concerned = finding.Evidence.Select(e => e.Mention.Article).Concat(finding.Missing).ToArray();
        return (Articles is null || concerned.Any(a => Articles.Contains(a.Id)))
            && (story is null || concerned.Any(a => story.Contains(a.Id)))
            && (Since is not { } since || concerned.Any(a => days[a.Id] >= since))
            && !Baseline.Knows(finding);
    }

    private static HashSet<string>? IdsOfStory(CheckResult result, string name)
    {
        var story = result.Stories.FirstOrDefault(s => s.Id == name) ?? result.Stories.FirstOrDefault(s => s.Articles.Any(a => a.Id == name));
        return story?.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
    }
}
