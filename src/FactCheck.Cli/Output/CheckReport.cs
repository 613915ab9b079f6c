using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Stories;

namespace FactCheck.Cli.Output;

/// <summary>What <c>check</c> reports: the result with the findings that are to be shown.</summary>
/// <param name="Result">The whole result.</param>
/// <param name="Findings">The findings at or above the least severity asked for.</param>
/// <param name="FailsFrom">From which severity on a finding is a failure; null for none.</param>
internal sealed record CheckReport(CheckResult Result, IReadOnlyList<Finding> Findings, Severity? FailsFrom)
{
    public static CheckReport Of(CheckResult result, Severity least, Severity? failsFrom = Severity.Warning) =>
        new(result, [.. result.Findings.Where(f => f.Severity >= least)], failsFrom);

    /// <summary>Whether a finding is a failure.</summary>
    public bool Fails(Finding finding) => finding.Severity >= FailsFrom;

    /// <summary>Whether any finding is a failure.</summary>
    public bool HasFailure => Findings.Any(Fails);

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <summary>The findings story by story, and last those that belong to none; stories without findings are there too.</summary>
    public IReadOnlyList<StoryFindings> ByStory()
    {
        var stories = new Dictionary<string, Story>(StringComparer.Ordinal);
        foreach (var story in Result.Stories)
            foreach (var article in story.Articles) stories.TryAdd(article.Id, story);
        var findings = Findings.ToLookup(f => (f.Fact?.Story ?? (f.Evidence.Count > 0 ? stories.GetValueOrDefault(f.Evidence[0].Mention.Article.Id) : null))?.Id);
        return [.. Result.Stories.Select(s => new StoryFindings(Names.NumberOf(s), s, [.. findings[s.Id]])), new StoryFindings(0, null, [.. findings[null]])];
    }

    /// <summary>When an article was published: as read, with what was inferred.</summary>
    public Publication? PublicationOf(Article article) => Result.Readings.FirstOrDefault(r => r.Article.Id == article.Id)?.Publication ?? article.Publication;
}
