using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different ages of the same person.
/// </summary>
/// <reported>«Trung úy Somchai, 24 tuổi» – «Trung úy Somchai, 25 tuổi»</reported>
/// <accepted>«khoảng 40 tuổi» – «41 tuổi»</accepted>
/// <vi>Báo khi các bài nêu tuổi khác nhau của cùng một người.</vi>
public sealed class AgeConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1105", "age-conflict", Severity.Warning, new LocalizedText(
        "A wrong age points at the wrong person.",
        "Sai tuổi có thể chỉ nhầm người."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Age;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("an age", "tuổi");
}
