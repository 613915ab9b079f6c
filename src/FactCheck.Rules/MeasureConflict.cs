using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different measures of the same thing, converted within their dimension: «1,5 km» agrees with «1.500 m», «53 km» does not agree with «59 km».
/// </summary>
public sealed class MeasureConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1104", "measure-conflict", Severity.Warning, new LocalizedText(
        "Only one measure of the same thing can be right.",
        "Chỉ một số đo của cùng một đối tượng có thể đúng."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Measure;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a measure", "số đo");
}
