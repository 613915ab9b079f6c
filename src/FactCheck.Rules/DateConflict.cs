using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different days for the same event. Times are compared as intervals of instants, so a morning in Washington agrees with the evening
/// in Hà Nội, and a month with a day in it.
/// </summary>
/// <reported>«Hai bên điện đàm tối 24/11.» – «Hai bên điện đàm tối 25/11.»</reported>
/// <accepted>«sáng 24/11 (giờ Mỹ)» – «tối 24/11»</accepted>
/// <accepted>«cuối tháng 10» – «ngày 30/10»</accepted>
/// <vi>
/// Báo khi các bài nêu ngày khác nhau cho cùng một sự kiện. Thời gian được so theo khoảng thời điểm thực: sáng ở Washington khớp với tối ở Hà
/// Nội, một tháng khớp với một ngày trong tháng đó.
/// </vi>
public sealed class DateConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1001", "date-conflict", Severity.Warning, new LocalizedText(
        "An event has one date; when sources differ, at least one of them is wrong.",
        "Một sự kiện chỉ có một ngày; nguồn nêu khác nhau thì ít nhất một nguồn sai."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Date;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the date", "ngày");

    /// <inheritdoc/>
    protected override bool Concerns(Fact fact) => !EventYearConflict.IsAboutTheYear(fact);
}
