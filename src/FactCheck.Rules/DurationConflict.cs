using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different lengths of the same event: «khoảng một giờ» against «khoảng ba giờ» for one call.
/// </summary>
public sealed class DurationConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1003", "duration-conflict", Severity.Warning, new LocalizedText(
        "How long something lasted is a fact that readers quote; only one length can be right.",
        "Thời lượng là chi tiết hay được dẫn lại; chỉ một con số có thể đúng."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Duration;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("how long it lasted", "thời lượng");
}
