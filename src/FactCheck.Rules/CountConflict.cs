using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different numbers of the same people or things: «44 người» against «49 người» aboard one plane.
/// </summary>
public sealed class CountConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1103", "count-conflict", Severity.Warning, new LocalizedText(
        "Only one number of people or things can be right.",
        "Chỉ một con số về người hoặc vật có thể đúng."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Count;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a number", "số lượng");
}
