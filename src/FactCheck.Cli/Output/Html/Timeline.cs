using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Cli.Output.Html;

/// <summary>When the things happen that several articles of a story date, and when the articles were published.</summary>
/// <param name="Rows">A row for each, in the order of time; the publications last.</param>
/// <param name="Axis">Where dates stand.</param>
internal sealed record Timeline(IReadOnlyList<TimelineRow> Rows, TimelineAxis Axis)
{
    private static readonly LocalDateTime Never = LocalDate.MaxIsoValue.AtMidnight();

    /// <summary>The timeline of a story; null if no two dates are known.</summary>
    public static Timeline? Of(StoryFacts story, CheckReport report)
    {
        List<TimelineRow> rows = [.. Events(story).OrderBy(r => r.Dates[0].Span?.Until).ThenBy(r => r.Dates[0].Span?.From)];
        if (Publications(story, report) is { Dates.Count: > 0 } published) rows.Add(published);
        var spans = rows.SelectMany(r => r.Dates).Select(d => d.Span).OfType<(LocalDateTime From, LocalDateTime Until)>().ToList();
        return spans.Distinct().Count() < 2 ? null : new Timeline(rows, new TimelineAxis(spans));
    }

    private static IEnumerable<TimelineRow> Events(StoryFacts story) =>
        from fact in story.Shared
        where fact.Kind is FactKind.Date or FactKind.Time
        let dates = fact.Claims.GroupBy(c => (c.Mention.Value, c.Mention.Hedge, c.Mention.Temporal?.Zone)).Select(TimelineDate.Of)
        where dates.Any(d => d.Span is not null)
        select new TimelineRow(fact, [.. dates.OrderBy(d => d.Span?.Until ?? Never).ThenBy(d => d.Span?.From)]);

    private static TimelineRow Publications(StoryFacts story, CheckReport report) => new(null,
    [
        .. story.Articles.Select(a => (Article: a, Publication: report.PublicationOf(a))).Where(a => a.Publication is not null)
            .GroupBy(a => (a.Publication!.Day, a.Publication.IsInferred), a => a.Article)
            .OrderBy(d => d.Key).Select(d => TimelineDate.OfPublication(d.Key.Day, d)),
    ]);
}
