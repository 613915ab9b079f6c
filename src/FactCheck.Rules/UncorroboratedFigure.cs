using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports a percentage or an amount of money that one article alone states while several others cover the same story. The figure may be
/// right; nobody else vouches for it. A source of reliability 1, such as an office of statistics, needs nobody else.
/// </summary>
/// <reported>«giảm 10% thuế quan» ở một trong ba bài về cùng cuộc điện đàm</reported>
/// <accepted>Con số có ở hai trong bốn bài.</accepted>
/// <vi>
/// Báo tỷ lệ phần trăm hoặc số tiền chỉ một bài nêu trong khi nhiều bài khác cùng đưa tin. Con số có thể đúng, nhưng không nguồn nào khác xác
/// nhận. Nguồn có độ tin cậy 1, chẳng hạn cơ quan thống kê, không cần ai xác nhận.
/// </vi>
public sealed class UncorroboratedFigure : FactRule
{
    /// <summary>How many articles of the story must leave the figure out: 1 to 60, 2 unless set.</summary>
    public static RuleOption<int> MinOtherArticles { get; } = RuleOption.Integer("min-other-articles", 2, 1, 60, new LocalizedText(
        "how many articles of the story must leave the figure out", "số bài cùng đưa tin mà không nêu con số"));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1120", "uncorroborated-figure", Severity.Info, new LocalizedText(
        "A figure that one source alone has is worth a second look before others copy it.",
        "Con số chỉ có ở một nguồn nên được kiểm tra lại trước khi dẫn."));

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [MinOtherArticles];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Kind is not (FactKind.Percent or FactKind.Money) || fact.Verdict != Verdict.Single || fact.Missing.Count < Get(MinOtherArticles)) yield break;
        var claim = fact.Claims[0];
        if (claim.Source.Reliability >= 1) yield break;
        var all = fact.Missing.Count + 1;
        var message = new LocalizedText(
            $"Only one of {all} articles of this story states «{claim.Mention.Text}» ({fact.About}).",
            $"Chỉ một trong {all} bài cùng đưa tin nêu «{claim.Mention.Text}» ({fact.About}).");
        yield return Report(message, Evidence.Of(claim)) with
        {
            Confidence = fact.Confidence,
            Question = new LocalizedText($"Who vouches for «{Questions.AsWritten(claim)}»?", $"Nguồn nào xác nhận «{Questions.AsWritten(claim)}»?"),
            Fact = fact,
            Missing = fact.Missing,
        };
    }
}
