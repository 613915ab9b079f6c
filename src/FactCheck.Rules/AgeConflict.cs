using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different ages of the same person: «24 tuổi» against «25 tuổi».
/// </summary>
public sealed class AgeConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1105", "age-conflict", Severity.Warning, new LocalizedText(
        "A wrong age points at the wrong person.",
        "Sai tuổi có thể chỉ nhầm người."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Age;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("an age", "tuổi");
}
