using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different times of day for the same event, compared as instants.
/// </summary>
/// <reported>«Động đất xảy ra lúc 5 giờ 30.» – «Động đất xảy ra lúc 6 giờ 30.»</reported>
/// <accepted>«19 giờ (giờ Moscow)» – «23 giờ» (Hà Nội)</accepted>
/// <vi>Báo khi các bài nêu giờ khác nhau cho cùng một sự kiện, sau khi đã quy về cùng một múi giờ.</vi>
public sealed class TimeOfDayConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1002", "time-conflict", Severity.Warning, new LocalizedText(
        "A wrong hour, or an hour without its zone, sends readers to the wrong moment.",
        "Sai giờ, hoặc thiếu múi giờ, khiến bạn đọc hiểu sai thời điểm."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Time;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the time of day", "thời điểm trong ngày");
}
