using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports articles that tell of an event and leave out how long it lasted, which others of the same story state.
/// </summary>
/// <reported>Hai bài: «Cuộc điện đàm kéo dài khoảng một giờ.» Bài thứ ba kể về cuộc điện đàm mà không nêu thời lượng.</reported>
/// <accepted>Không bài nào nêu thời lượng.</accepted>
/// <vi>Báo những bài kể về một sự kiện mà không nêu thời lượng, trong khi bài khác có nêu.</vi>
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
        var (stated, written) = (fact.Claims[0].Mention.Text, Questions.AsWritten(fact.Claims[0]));
        var message = new LocalizedText(
            $"How long it lasted ({fact.About}) is missing in {fact.Missing.Count} of {all} articles; others say «{stated}».",
            $"Thiếu thời lượng ({fact.About}) ở {fact.Missing.Count} trong {all} bài; bài khác nêu «{stated}».");
        yield return Report(message, fact.Claims.GroupBy(c => c.Article).Select(g => Evidence.Of(g.First()))) with
        {
            Confidence = fact.Confidence,
            Question = new LocalizedText($"Did it last {written}, and should the article say so?", $"Có phải kéo dài {written}, và bài có nên nêu?"),
            Fact = fact,
            Missing = fact.Missing,
        };
    }
}
