using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports a percentage or an amount of money that one article alone states while at least two others cover the same story:
/// «giảm 10% thuế quan» in one of three reports of a call. The figure may be right; nobody else vouches for it.
/// </summary>
public sealed class UncorroboratedFigure : FactRule
{
    private const int MinOtherArticles = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1120", "uncorroborated-figure", Severity.Info, new LocalizedText(
        "A figure that one source alone has is worth a second look before others copy it.",
        "Con số chỉ có ở một nguồn nên được kiểm tra lại trước khi dẫn."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Kind is not (FactKind.Percent or FactKind.Money) || fact.Verdict != Verdict.Single || fact.Missing.Count < MinOtherArticles) yield break;
        var claim = fact.Claims[0];
        var all = fact.Missing.Count + 1;
        yield return new Finding
        {
            Rule = Info,
            Severity = Info.DefaultSeverity,
            Confidence = fact.Confidence,
            Message = new LocalizedText(
                $"Only one of {all} articles of this story states «{claim.Mention.Text}» ({fact.About}).",
                $"Chỉ một trong {all} bài cùng đưa tin nêu «{claim.Mention.Text}» ({fact.About})."),
            Fact = fact,
            Evidence = [new Evidence(claim.Mention, claim.Sentence)],
            Missing = fact.Missing,
        };
    }
}
