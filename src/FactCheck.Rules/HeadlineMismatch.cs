using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports a date or figure of the headline or the summary that the body states differently: in like words, with another value, and nowhere
/// the one of the headline. The same digits with another number of noughts («500 tỷ», «5 tỷ») are a warning.
/// </summary>
/// <reported>Tít: «Cháy chợ Đông Ba, 44 người bị thương» – thân bài: «Vụ cháy chợ Đông Ba làm 49 người bị thương.»</reported>
/// <accepted>Tít: «Cháy chợ Đông Ba, gần 50 người bị thương» – thân bài: «Vụ cháy chợ Đông Ba làm 49 người bị thương.»</accepted>
/// <accepted>Tít: «Xả súng, 8 người chết» – thân bài: «bắn chết 5 người đàn ông và 3 phụ nữ»</accepted>
/// <vi>Báo ngày tháng hoặc con số ở tít hay sapô mà thân bài nêu khác: cùng những từ ấy nhưng giá trị khác, còn giá trị ở tít thì không có trong thân bài. Cùng dãy chữ số mà khác số không («500 tỷ», «5 tỷ») thì là cảnh báo.</vi>
public sealed class HeadlineMismatch : FactRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2009", "headline-mismatch", Severity.Info, new LocalizedText(
        "Most readers see no more than the headline.",
        "Phần lớn bạn đọc chỉ xem tít."));

    /// <inheritdoc/>
    protected override string Group => RuleGroups.Internal;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Verdict != Verdict.Conflict || !ClaimSides.AreOfOneArticle(fact.Claims)) yield break;
        foreach (var head in fact.Claims.Where(c => c.Mention.Field != ArticleField.Body))
        {
            if (fact.Claims.FirstOrDefault(c => c.Mention.Field == ArticleField.Body && ClaimComparison.Compare(head, c) == Relation.Different) is not { } body) continue;
            yield return Describe(head, body) with
            {
                Severity = MagnitudeSlip.Explains(fact) ? Severity.Warning : Severity.Info,
                Confidence = fact.Confidence,
                Question = Questions.WhichFigure(head, body),
                Fact = fact,
            };
            yield break;
        }
    }

    private Finding Describe(Claim head, Claim body)
    {
        var isTitle = head.Mention.Field == ArticleField.Title;
        return Report(
            new LocalizedText(
                $"The {(isTitle ? "headline" : "summary")} says «{head.Mention.Text}», the body «{body.Mention.Text}».",
                $"{(isTitle ? "Tít" : "Sapô")} nêu «{head.Mention.Text}», thân bài nêu «{body.Mention.Text}»."),
            Evidence.Of(head), Evidence.Of(body));
    }
}
