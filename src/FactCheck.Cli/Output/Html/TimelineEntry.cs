using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Cli.Output.Html;

/// <summary>A date on the timeline of a story: of something that several articles tell of, or of the publication of one.</summary>
/// <param name="From">When it begins, in local time.</param>
/// <param name="Until">When it ends. This gives the order: what is said to be «cuối năm» or «năm nay» comes after what has a day.</param>
/// <param name="Fact">What happens then; null for a publication.</param>
/// <param name="Claims">Who says so, the most exact first.</param>
/// <param name="Published">The article that was published; null unless it is a publication.</param>
internal sealed record TimelineEntry(LocalDateTime From, LocalDateTime Until, Fact? Fact, IReadOnlyList<Claim> Claims, Article? Published)
{
    /// <summary>Whether other articles give another date of the same thing.</summary>
    public bool IsDisputed => Fact?.Verdict == Verdict.Conflict;

    public static IReadOnlyList<TimelineEntry> Of(StoryFacts story, CheckReport report) =>
        [.. Dates(story).Concat(Publications(story, report)).OrderBy(e => e.Until).ThenBy(e => e.From).ThenBy(e => e.Fact is not null)];

    /// <summary>An entry for what sources agree on, at the most exact of the dates they give; one for every date they do not agree on.</summary>
    private static IEnumerable<TimelineEntry> Dates(StoryFacts story)
    {
        foreach (var fact in story.Shared.Where(f => f.Kind is FactKind.Date or FactKind.Time))
        {
            var sides = fact.Verdict == Verdict.Conflict ? fact.Claims.GroupBy(c => c.Mention.Value, StringComparer.Ordinal) : fact.Claims.GroupBy(_ => "", StringComparer.Ordinal);
            foreach (var side in sides)
            {
                var dated = side.Select(c => (Claim: c, Interval: IntervalOf(c))).Where(c => c.Interval is not null)
                    .OrderBy(c => Period.Between(c.Interval!.Value.From, c.Interval.Value.Until, PeriodUnits.Hours).Hours).ToList();
                if (dated.Count == 0) continue;
                var (from, until) = dated[0].Interval!.Value;
                yield return new TimelineEntry(from, until, fact, [.. dated.Select(c => c.Claim).Concat(side).DistinctBy(c => c.Article.Id)], null);
            }
        }
    }

    private static IEnumerable<TimelineEntry> Publications(StoryFacts story, CheckReport report)
    {
        foreach (var article in story.Articles)
        {
            if (report.PublicationOf(article) is not { } publication) continue;
            var from = publication.Day.AtMidnight();
            yield return new TimelineEntry(from, from.PlusDays(1), null, [], article);
        }
    }

    private static (LocalDateTime From, LocalDateTime Until)? IntervalOf(Claim claim)
    {
        if (claim.Mention.Temporal is not { } time || !time.Start.TryGetLocalInterval(out var from, out var until)) return null;
        if (time.IsRange && time.End.TryGetLocalInterval(out _, out var end)) until = end;
        return (from, until);
    }
}
