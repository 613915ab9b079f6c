using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Stories;
using NodaTime;

namespace FactCheck.Cli.Commands;

/// <summary>Which articles a report is to be about; what is not set lets all of them pass.</summary>
/// <param name="StoryName">The story: its id, its number, or the id of one of its articles.</param>
/// <param name="Since">The day of publication, this one included, from which on an article must be.</param>
internal sealed record ArticleSelection(string? StoryName = null, LocalDate? Since = null)
{
    /// <summary>The story, by its own id, by that of one of its articles, or by the number that people see; null if none is called so.</summary>
    public Story? StoryIn(CheckResult result) =>
        result.Stories.FirstOrDefault(s => s.Id == StoryName)
        ?? result.Stories.FirstOrDefault(s => s.Articles.Any(a => a.Id == StoryName))
        ?? (int.TryParse(StoryName, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? result.Stories.ElementAtOrDefault(number - 1) : null);

    /// <summary>Tells whether something that concerns articles passes: one of them is of the story, and one was published since the day.</summary>
    public Func<IReadOnlyCollection<Article>, bool> In(CheckResult result)
    {
        var story = StoryName is null ? null : StoryIn(result)?.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var recent = IdsSince(result.Readings);
        return concerned => (StoryName is null || concerned.Any(a => story?.Contains(a.Id) == true)) && (recent is null || concerned.Any(a => recent.Contains(a.Id)));
    }

    /// <summary>The articles that were published since the day; one whose day is not known is not.</summary>
    public IReadOnlyList<ArticleReading> Of(IReadOnlyList<ArticleReading> readings) =>
        IdsSince(readings) is { } recent ? [.. readings.Where(r => recent.Contains(r.Article.Id))] : readings;

    private HashSet<string>? IdsSince(IReadOnlyList<ArticleReading> readings) =>
        Since is { } since ? readings.Where(r => r.Publication?.Day >= since).Select(r => r.Article.Id).ToHashSet(StringComparer.Ordinal) : null;
}
