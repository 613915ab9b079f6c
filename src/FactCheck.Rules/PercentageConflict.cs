using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different percentages for the same thing. A cut by 10 and a cut to 10 are not compared.
/// </summary>
/// <reported>«tăng 10% thuế nhập khẩu» – «tăng 15% thuế nhập khẩu»</reported>
/// <accepted>«giảm 10%» – «giảm xuống 10%»</accepted>
/// <accepted>«gần 30%» – «28,9%»</accepted>
/// <vi>Báo khi các bài nêu tỷ lệ phần trăm khác nhau cho cùng một việc. «Giảm 10%» và «giảm xuống 10%» không được so với nhau.</vi>
public sealed class PercentageConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1101", "percentage-conflict", Severity.Warning, new LocalizedText(
        "A percentage decides how large a change looks; a wrong one turns the story.",
        "Tỷ lệ phần trăm quyết định mức độ của thay đổi; sai tỷ lệ là sai bản chất tin."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Percent;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a percentage", "tỷ lệ phần trăm");
}
