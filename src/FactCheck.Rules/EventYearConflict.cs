using FactCheck.Facts;
using FactCheck.Temporal;

namespace FactCheck.Rules;

/// <summary>
/// Reports an event that some sources put in one year and others in another, one of them saying no more than the year or a part of it. Such
/// slips come from translation («later in the year») and from copying an old text.
/// </summary>
/// <reported>«sẽ thăm Mỹ vào cuối năm nay» (tháng 11/2025) – «hai chuyến thăm trong năm 2026»</reported>
/// <accepted>«cuối năm ngoái» (tháng 2/2026) – «ngày 30/10/2025»</accepted>
/// <vi>
/// Báo khi cùng một sự kiện được bài này đặt vào một năm, bài kia vào năm khác, thường do dịch sai («later in the year») hoặc chép lại bài
/// cũ.
/// </vi>
public sealed class EventYearConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1004", "event-year-conflict", Severity.Warning, new LocalizedText(
        "A date written relative to today («cuối năm nay») silently changes its year when it is translated late or copied.",
        "Thời gian tương đối («cuối năm nay») dễ bị lệch năm khi dịch muộn hoặc chép lại."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Date;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the year", "năm diễn ra");

    /// <inheritdoc/>
    protected override bool Concerns(Fact fact) => IsAboutTheYear(fact);

    /// <summary>Whether claims lie in different years, one of them being too coarse to name the day.</summary>
    internal static bool IsAboutTheYear(Fact fact)
    {
        // Two of each value: more of them tell nothing new.
        var times = fact.Claims.Select(c => c.Mention.Temporal).OfType<TemporalValue>().GroupBy(t => t).SelectMany(t => t.Take(2)).ToArray();
        foreach (var (left, right) in Pairs.Of(times))
        {
            var isCoarse = left.Start.Granularity < Granularity.Week || right.Start.Granularity < Granularity.Week;
            if (isCoarse && left.Start.HasYear && right.Start.HasYear && (left.Start.Year > right.End.Year || left.End.Year < right.Start.Year)) return true;
        }

        return false;
    }
}
