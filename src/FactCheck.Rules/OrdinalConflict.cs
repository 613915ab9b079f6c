using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different ranks, editions or match minutes of the same thing.
/// </summary>
/// <reported>«liên hoan lần thứ 9» – «liên hoan lần thứ 11»</reported>
/// <accepted>«lần thứ 9» – «lần thứ chín»</accepted>
/// <vi>Báo khi các bài nêu thứ hạng, lần tổ chức hoặc phút thi đấu khác nhau.</vi>
public sealed class OrdinalConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1107", "ordinal-conflict", Severity.Warning, new LocalizedText(
        "Ranks, editions and minutes are easy to check and embarrassing to get wrong.",
        "Thứ hạng, lần tổ chức, phút thi đấu rất dễ bị phát hiện khi sai."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Ordinal;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a rank, edition or minute", "thứ hạng, lần tổ chức hoặc phút thi đấu");
}
