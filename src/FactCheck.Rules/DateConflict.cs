using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different days for the same event: «tối 24/11» against «tối 25/11» for one call. Times are compared as intervals of
/// instants, so «sáng 24/11 (giờ Mỹ)» agrees with «tối 24/11» in Hà Nội, and «cuối tháng 10» with «30/10».
/// </summary>
public sealed class DateConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1001", "date-conflict", Severity.Warning, new LocalizedText(
        "An event has one date; when sources differ, at least one of them is wrong.",
        "Một sự kiện chỉ có một ngày; nguồn nêu khác nhau thì ít nhất một nguồn sai."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Date;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the date", "ngày");

    /// <inheritdoc/>
    protected override bool Concerns(Fact fact) => !EventYearConflict.IsAboutTheYear(fact);
}
