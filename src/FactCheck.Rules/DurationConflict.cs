using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different lengths of the same event.
/// </summary>
/// <reported>«Cuộc điện đàm kéo dài khoảng một giờ.» – «Cuộc điện đàm kéo dài khoảng ba giờ.»</reported>
/// <accepted>«khoảng một giờ» – «60 phút»</accepted>
/// <vi>Báo khi các bài nêu thời lượng khác nhau của cùng một sự kiện.</vi>
public sealed class DurationConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1003", "duration-conflict", Severity.Warning, new LocalizedText(
        "How long something lasted is a fact that readers quote; only one length can be right.",
        "Thời lượng là chi tiết hay được dẫn lại; chỉ một con số có thể đúng."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Duration;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("how long it lasted", "thời lượng");
}
