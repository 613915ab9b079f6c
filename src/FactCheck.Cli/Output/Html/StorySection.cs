using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.Html;

/// <summary>One story of the page.</summary>
/// <param name="Facts">Its facts; null for what belongs to no story.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Labels">Short names of its articles.</param>
internal sealed record StorySection(StoryFacts? Facts, IReadOnlyList<Finding> Findings, LocalizedText Heading, ArticleLabels Labels)
{
    /// <summary>The most columns of a title.</summary>
    public const int TitleWidth = 110;

    /// <summary>What the story is known by: the headline of its first article.</summary>
    public LocalizedText Title => Articles.Count == 0 ? Heading : new(Headline.Of(Articles[0], TitleWidth), Headline.Of(Articles[0], TitleWidth));

    /// <summary>How many findings of each severity it has; of those that there are.</summary>
    public IEnumerable<(Severity Severity, int Findings)> Counts => Findings.CountBy(f => f.Severity).OrderByDescending(c => c.Key).Select(c => (c.Key, c.Value));

    /// <summary>The anchor of the section.</summary>
    public string Anchor => FormattableString.Invariant($"s{Facts?.Number ?? 0}");

    /// <summary>The articles of the story, and of others that state one of its facts.</summary>
    public IReadOnlyList<Article> Articles => Facts?.Articles ?? [];

    /// <summary>The dates that the story's articles give, with who gives them; null if there are too few.</summary>
    public Timeline? Timeline(CheckReport report) => Facts is null ? null : Html.Timeline.Of(Facts, report);

    /// <summary>The stories that have something to compare or something found, and last what belongs to none.</summary>
    public static IReadOnlyList<StorySection> Of(CheckReport report)
    {
        var facts = StoryFacts.Of(report.Result).ToDictionary(f => f.Story.Id, StringComparer.Ordinal);
        return [.. report.ByStory()
            .Select(g => (Group: g, Facts: g.Story is { } story ? facts[story.Id] : null))
            .Where(s => s.Group.Findings.Count > 0 || s.Facts?.Articles.Count > 1)
            .Select(s => new StorySection(
                s.Facts,
                s.Group.Findings,
                s.Group.Heading,
                new ArticleLabels((s.Facts?.Articles ?? []).Concat(s.Group.Findings.SelectMany(f => f.Articles())))))];
    }

    /// <summary>What this article alone states.</summary>
    public IEnumerable<Fact> SingleOf(Article article) => Facts?.Single.Where(f => f.Claims[0].Article.Id == article.Id) ?? [];
}
