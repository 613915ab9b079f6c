using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Quantities;

namespace FactCheck.Rules;

/// <summary>
/// Reports a change by the same amount that went up in one article and down in another. The words around the figure must be nearly the same
/// in both, and the articles of one day: prices go up today and down tomorrow.
/// </summary>
/// <reported>«Giá xăng trong nước tăng 5% trong tháng 3» – «Giá xăng trong nước giảm 5% trong tháng 3»</reported>
/// <accepted>«Giá xăng trong nước tăng 5% trong tháng 3» – «Giá dầu thế giới giảm 5% trong tuần qua»</accepted>
/// <vi>Báo khi cùng một mức thay đổi được bài này ghi là tăng, bài kia ghi là giảm, trong những câu gần như giống nhau của hai bài đăng cùng ngày.</vi>
public sealed class DirectionConflict : ClaimPairRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1109", "direction-conflict", Severity.Error, new LocalizedText(
        "Up and down cannot both be true.",
        "Không thể vừa tăng vừa giảm."));

    /// <inheritdoc/>
    protected override bool Differ(Claim left, Claim right) =>
        AreOfOneDay(left.Article.Publication, right.Article.Publication)
        && (left.Mention.Quantity?.Frame, right.Mention.Quantity?.Frame) is (ChangeFrame.IncreaseBy, ChangeFrame.DecreaseBy) or (ChangeFrame.DecreaseBy, ChangeFrame.IncreaseBy);

    /// <inheritdoc/>
    protected override LocalizedText Describe(Claim left, Claim right) => new(
        $"One source says up by «{left.Mention.Text}», another down by the same.",
        $"Một nguồn ghi tăng, một nguồn ghi giảm cùng mức «{left.Mention.Text}».");

    /// <summary>What goes up today may go down tomorrow: without the days of publication nothing can be said.</summary>
    private static bool AreOfOneDay(Publication? left, Publication? right) => left is { IsInferred: false } && right is { IsInferred: false } && left.Day == right.Day;
}
