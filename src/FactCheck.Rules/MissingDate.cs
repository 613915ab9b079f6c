using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports articles that leave out the day of the news: an article that tells of an event without its date, which another of the same story
/// states, and one that names no day at all that fits the day on which at least two others agree. Only days near the day of publication
/// count: what lies further back is background, which each article may leave out.
/// </summary>
/// <reported>«Ông Trump điện đàm với ông Tập ngày 24/11.» – «Ông Trump điện đàm với ông Tập.»</reported>
/// <accepted>«Ông Trump điện đàm với ông Tập ngày 24/11.» – «Hôm qua, ông Trump điện đàm với ông Tập.»</accepted>
/// <accepted>Không bài nào nêu ngày.</accepted>
/// <vi>
/// Báo những bài bỏ trống ngày của sự kiện: bài kể về một sự kiện mà không nêu ngày trong khi bài khác có nêu, hoặc bài không có ngày nào khớp
/// với ngày mà ít nhất hai bài cùng nêu. Chỉ xét những ngày gần ngày đăng: chuyện cũ hơn là bối cảnh, bài nào cũng có thể bỏ qua.
/// </vi>
public sealed class MissingDate : StoryRule
{
    /// <summary>News lies within so many days of the report.</summary>
    private const int NewsDays = 10;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1006", "missing-date", Severity.Info, new LocalizedText(
        "News without its day cannot be placed, and grows stale without anyone seeing it.",
        "Tin không có ngày thì không biết là mới hay cũ."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var readings = story.Articles.ToDictionary(a => a.Article);
        foreach (var fact in story.Facts.Where(f => f.Kind is FactKind.Date or FactKind.Time && f.Verdict != Verdict.Conflict))
        {
            var stating = fact.Claims.Where(c => readings.ContainsKey(c.Article) && IsNews(c, readings)).OrderByDescending(c => Days.IsExplicit(c.Mention)).ToArray();
            if (stating.Length == 0 || (fact.Event is null && !IsDayOfTheStory(fact, stating))) continue;
            var missing = fact.Missing.Where(a => readings.TryGetValue(a, out var reading) && !reading.Claims.Any(c => MayBeOn(c, stating) || (fact.Event is null && IsNews(c, readings)))).ToArray();
            if (missing.Length > 0) yield return Found(fact, stating, missing);
        }
    }

    /// <summary>Whether the reports open with the day: at least two of them, and most of those that might.</summary>
    private static bool IsDayOfTheStory(Fact fact, Claim[] stating) =>
        stating.DistinctBy(c => c.Article).Count() is >= 2 and var count && count >= fact.Missing.Count && Array.Exists(stating, c => Days.IsExplicit(c.Mention)) && Array.Exists(stating, c => c.Segment is SegmentKind.Headline or SegmentKind.Lead);

    private static bool IsNews(Claim claim, Dictionary<Article, ArticleReading> readings) =>
        readings[claim.Article].Publication is { } publication && Days.Of(claim.Mention) is { } day && Math.Abs(Period.DaysBetween(day, publication.Day)) <= NewsDays;

    /// <summary>Whether a time says the same day, or a week, month or year that it lies in.</summary>
    private static bool MayBeOn(Claim claim, Claim[] stating) =>
        claim.Mention.Temporal is { Kind: TemporalKind.Date or TemporalKind.Time } && stating.Any(s => ClaimComparison.Compare(claim, s) != Relation.Different);

    private Finding Found(Fact fact, Claim[] stating, Article[] missing)
    {
        var all = missing.Length + fact.Claims.Select(c => c.Article).Distinct().Count();
        var stated = stating[0].Mention.Text;
        return Report(
            new LocalizedText(
                $"The date ({fact.About}) is missing in {missing.Length} of {all} articles; others say «{stated}».",
                $"Thiếu ngày ({fact.About}) ở {missing.Length} trong {all} bài; bài khác nêu «{stated}»."),
            stating.GroupBy(c => c.Article).Select(g => Evidence.Of(g.First()))) with
        {
            Confidence = fact.Confidence,
            Question = new LocalizedText($"Was it «{stated}», and should the article say so?", $"Có phải «{stated}», và bài có nên nêu?"),
            Fact = fact,
            Missing = missing,
        };
    }
}
