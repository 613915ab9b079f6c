using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different scores of the same match. The sides may be named in either order.
/// </summary>
/// <reported>«thắng với tỷ số 2-1» – «thắng với tỷ số 3-1»</reported>
/// <accepted>«thắng 2-1» – «thua 1-2»</accepted>
/// <vi>Báo khi các bài nêu tỷ số khác nhau của cùng một trận đấu.</vi>
public sealed class ScoreConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1106", "score-conflict", Severity.Warning, new LocalizedText(
        "A match has one score.",
        "Một trận đấu chỉ có một tỷ số."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Score;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a score", "tỷ số");
}
