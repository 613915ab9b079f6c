using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different measures of the same thing, converted within their dimension.
/// </summary>
/// <reported>«cách biên giới 53 km» – «cách biên giới 59 km»</reported>
/// <accepted>«1,5 km» – «1.500 m»</accepted>
/// <vi>Báo khi các bài nêu số đo khác nhau của cùng một đối tượng, sau khi đã quy đổi đơn vị.</vi>
public sealed class MeasureConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1104", "measure-conflict", Severity.Warning, new LocalizedText(
        "Only one measure of the same thing can be right.",
        "Chỉ một số đo của cùng một đối tượng có thể đúng."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Measure;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a measure", "số đo");
}
