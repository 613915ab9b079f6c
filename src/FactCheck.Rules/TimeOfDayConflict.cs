using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different times of day for the same event, compared as instants: «19 giờ (giờ Moscow)» agrees with «22 giờ» in Hà Nội.
/// </summary>
public sealed class TimeOfDayConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1002", "time-conflict", Severity.Warning, new LocalizedText(
        "A wrong hour, or an hour without its zone, sends readers to the wrong moment.",
        "Sai giờ, hoặc thiếu múi giờ, khiến bạn đọc hiểu sai thời điểm."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Time;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("the time of day", "thời điểm trong ngày");
}
