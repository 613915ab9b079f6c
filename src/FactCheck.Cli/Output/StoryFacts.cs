using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Stories;

namespace FactCheck.Cli.Output;

/// <summary>The facts of one story, as a table shows them.</summary>
/// <param name="Number">The number of the story for people, counted from 1.</param>
/// <param name="Story">The story.</param>
/// <param name="Shared">What several articles state.</param>
/// <param name="Single">What one article alone states.</param>
internal sealed record StoryFacts(int Number, Story Story, IReadOnlyList<Fact> Shared, IReadOnlyList<Fact> Single)
{
    /// <summary>The articles of the story, then those of other stories that state one of its facts.</summary>
    public IReadOnlyList<Article> Articles { get; } =
        [.. Story.Articles.Concat(Shared.Concat(Single).SelectMany(f => f.Claims.Select(c => c.Article))).DistinctBy(a => a.Id)];

    /// <summary>The stories of a result, those without facts too.</summary>
    public static IReadOnlyList<StoryFacts> Of(CheckResult result)
    {
        var facts = result.Facts.ToLookup(f => f.Story.Id);
        return [.. result.Stories.Select(s => new StoryFacts(
            Names.NumberOf(s), s, [.. facts[s.Id].Where(f => f.Verdict != Verdict.Single)], [.. facts[s.Id].Where(f => f.Verdict == Verdict.Single)]))];
    }
}
