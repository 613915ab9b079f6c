using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Rules;

/// <summary>
/// Reports the same number given in per cent by one article and in percentage points by another: from 10% to 12% is 2 points, and a rise by
/// 20 per cent.
/// </summary>
/// <reported>«Lãi suất điều hành tăng thêm 0,5%» – «Lãi suất điều hành tăng thêm 0,5 điểm phần trăm»</reported>
/// <accepted>«Lãi suất điều hành tăng thêm 0,5 điểm phần trăm» – «Giá vàng tăng thêm 0,5%»</accepted>
/// <vi>Báo khi cùng một con số được bài này ghi là phần trăm, bài kia ghi là điểm phần trăm: từ 10% lên 12% là 2 điểm phần trăm, tức tăng 20%.</vi>
public sealed class PercentagePointConfusion : ClaimPairRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1110", "percentage-point-confusion", Severity.Warning, new LocalizedText(
        "Per cent and percentage points differ by a factor that changes the news.",
        "Phần trăm và điểm phần trăm khác nhau nhiều lần, đủ làm sai tin."));

    /// <inheritdoc/>
    protected override double MinShared => 0.3;

    /// <inheritdoc/>
    protected override bool Differ(Claim left, Claim right) =>
        left.Mention.Type == MentionType.Percent && (left.Mention.Quantity?.Unit == Quantity.PercentagePoints) != (right.Mention.Quantity?.Unit == Quantity.PercentagePoints);

    /// <inheritdoc/>
    protected override LocalizedText Describe(Claim left, Claim right) => new(
        $"«{left.Mention.Text}» in one source is «{right.Mention.Text}» in another.",
        $"Nguồn này ghi «{left.Mention.Text}», nguồn kia ghi «{right.Mention.Text}».");
}
