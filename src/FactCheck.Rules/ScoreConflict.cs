using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different scores of the same match: «2-1» against «2-0».
/// </summary>
public sealed class ScoreConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1106", "score-conflict", Severity.Warning, new LocalizedText(
        "A match has one score.",
        "Một trận đấu chỉ có một tỷ số."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Score;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a score", "tỷ số");
}
