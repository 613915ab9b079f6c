using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports articles that tell of an event and leave out how long it lasted, which others of the same story state: two say the
/// call lasted «khoảng một giờ», the third gives no length.
/// </summary>
public sealed class MissingDuration : FactRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1005", "missing-duration", Severity.Info, new LocalizedText(
        "The length of an event shows its weight; a reader of this article alone does not learn it.",
        "Thời lượng cho thấy tầm quan trọng của sự kiện; bạn đọc bài này sẽ không biết."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Kind != FactKind.Duration || fact.Event is null || fact.Missing.Count == 0) yield break;
        var all = fact.Missing.Count + fact.Claims.Select(c => c.Article).Distinct().Count();
        var stated = fact.Claims[0].Mention.Text;
        yield return new Finding
        {
            Rule = Info,
            Severity = Info.DefaultSeverity,
            Confidence = fact.Confidence,
            Message = new LocalizedText(
                $"How long it lasted ({fact.About}) is missing in {fact.Missing.Count} of {all} articles; others say «{stated}».",
                $"Thiếu thời lượng ({fact.About}) ở {fact.Missing.Count} trong {all} bài; bài khác nêu «{stated}»."),
            Fact = fact,
            Evidence = [.. fact.Claims.GroupBy(c => c.Article).Select(g => new Evidence(g.First().Mention, g.First().Sentence))],
            Missing = fact.Missing,
        };
    }
}
