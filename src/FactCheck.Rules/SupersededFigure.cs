using FactCheck.Claims;
using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports a figure that a later report of the same story has moved on, such as a death toll: the earlier article was right in its time and
/// is not any more.
/// </summary>
/// <reported>«Lũ quét làm 12 người chết» (bài sáng 3/10) – «Lũ quét làm 15 người chết» (bài ngày 4/10)</reported>
/// <accepted>«Lũ quét làm 12 người chết» – «Lũ quét làm 15 người chết», hai bài cùng lúc (mâu thuẫn, FC1103)</accepted>
/// <vi>Báo con số đã được bài sau của cùng một tin cập nhật, như số người chết: bài trước đúng lúc đăng nhưng nay không còn đúng.</vi>
public sealed class SupersededFigure : FactRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1121", "superseded-figure", Severity.Info, new LocalizedText(
        "An article that stays as it was spreads a figure that its own source has given up.",
        "Bài không cập nhật tiếp tục lan truyền con số đã cũ."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Verdict != Verdict.Update) yield break;
        var sides = ClaimSides.Of(fact.Claims).OrderBy(Latest).ToArray();
        if (sides.Length < 2) yield break;
        var (old, now) = (sides[0][0].Mention.Text, sides[^1][0].Mention.Text);
        var written = Questions.AsWritten(sides[^1][0]);
        yield return Report(
            new LocalizedText($"«{old}» ({fact.About}) has become «{now}» in a later report.", $"«{old}» ({fact.About}) đã thành «{now}» trong bài sau."),
            sides.SelectMany(s => s.GroupBy(c => c.Article).Select(g => Evidence.Of(g.First())))) with
        {
            Confidence = fact.Confidence,
            Question = new LocalizedText($"Should the earlier article now say {written}?", $"Bài trước có nên sửa thành {written}?"),
            Fact = fact,
        };
    }

    private static LocalDate Latest(IReadOnlyList<Claim> side) => side.Max(c => c.Article.Publication?.Day ?? LocalDate.MinIsoValue);
}
