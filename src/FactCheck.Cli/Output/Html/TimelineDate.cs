using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Cli.Output.Html;

/// <summary>A date on a timeline with who gives it.</summary>
/// <param name="Span">When it begins and ends, by the clock of Vietnam; null if it does not say enough to be drawn.</param>
/// <param name="Claims">Who says so; none of a publication.</param>
/// <param name="Published">What was published then.</param>
internal sealed record TimelineDate((LocalDateTime From, LocalDateTime Until)? Span, IReadOnlyList<Claim> Claims, IReadOnlyList<Article> Published)
{
    /// <summary>What sources say in the same way, one of each.</summary>
    public static TimelineDate Of(IEnumerable<Claim> claims)
    {
        var all = claims.DistinctBy(c => (c.Article.Id, Plain.Line(c.Mention.Text))).ToList();
        return new TimelineDate(SpanOf(all[0]), all, []);
    }

    public static TimelineDate OfPublication(LocalDate day, IEnumerable<Article> articles) => new((day.AtMidnight(), day.PlusDays(1).AtMidnight()), [], [.. articles]);

    private static (LocalDateTime, LocalDateTime)? SpanOf(Claim claim)
    {
        if (claim.Mention.Temporal is not { } time || !time.TryGetInterval(claim.Source.Zone ?? ZoneTable.Vietnam, out var interval)) return null;
        // «đầu», «giữa» and «cuối» are about a third of it, as in the comparison.
        var third = interval.Duration / 3;
        var (start, end) = (interval.Start, interval.End);
        if (!time.IsRange && time.Hedge.HasFlag(Hedge.Start)) end = start + third;
        else if (!time.IsRange && time.Hedge.HasFlag(Hedge.End)) start = end - third;
        else if (!time.IsRange && time.Hedge.HasFlag(Hedge.Middle)) (start, end) = (start + third, end - third);
        return (start.InZone(ZoneTable.Vietnam).LocalDateTime, end.InZone(ZoneTable.Vietnam).LocalDateTime);
    }
}
