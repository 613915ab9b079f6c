using FactCheck.Rules;
using FactCheck.Stories;

namespace FactCheck.Cli.Output;

/// <summary>The findings on one story.</summary>
/// <param name="Number">Its number for people, counted from 1; 0 for findings that belong to no story.</param>
/// <param name="Story">The story; null for findings that belong to none.</param>
/// <param name="Findings">Its findings, in the order of the report.</param>
internal sealed record StoryFindings(int Number, Story? Story, IReadOnlyList<Finding> Findings)
{
    /// <summary>The heading for people.</summary>
    public LocalizedText Heading => Story is null ? Messages.NoStory : Messages.StoryHeading(Number, Story.Articles.Count);

    /// <summary>Short names for every article that the story or its findings name.</summary>
    public ArticleLabels Labels() =>
        new((Story?.Articles ?? []).Concat(Findings.SelectMany(f => f.Evidence.Select(e => e.Mention.Article).Concat(f.Missing))));
}
