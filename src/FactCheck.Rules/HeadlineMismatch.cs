using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Mentions;

namespace FactCheck.Rules;

/// <summary>
/// Reports a figure of the headline or the summary that the body states differently: in the same words, with another number, while the
/// number of the headline is nowhere in the body.
/// </summary>
/// <reported>Tít: «Cháy chợ Đông Ba, 44 người bị thương» – thân bài: «Vụ cháy chợ Đông Ba làm 49 người bị thương.»</reported>
/// <accepted>Tít: «Cháy chợ Đông Ba, gần 50 người bị thương» – thân bài: «Vụ cháy chợ Đông Ba làm 49 người bị thương.»</accepted>
/// <vi>Báo con số ở tít hoặc sapô mà thân bài nêu khác: cùng những từ ấy nhưng số khác, còn số ở tít thì không có trong thân bài.</vi>
public sealed class HeadlineMismatch : ArticleRule
{
    /// <summary>How large a share of the words around the two figures must be common to both: a headline is shorter than what it sums up.</summary>
    private const double MinSharedOfHeadline = 0.55;

    private const double MinSharedOfSummary = 0.75;

    private const int MinWords = 4;

    /// <summary>How many words before the figure must say the same.</summary>
    private const int SubjectReach = 6;
    private const int MinSubject = 2;
    private const double MinSharedOfSubject = 0.6;
    private const int Reach = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2009", "headline-mismatch", Severity.Info, new LocalizedText(
        "Most readers see no more than the headline.",
        "Phần lớn bạn đọc chỉ xem tít."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var body = article.Claims.Where(c => c.Mention.Field == ArticleField.Body && !c.IsInherited).ToArray();
        var heads = article.Claims.Where(c => c.Mention.Field != ArticleField.Body && !c.IsInherited && IsFigure(c.Mention)).ToArray();
        foreach (var head in heads)
        {
            if (body.Any(c => ClaimComparison.Compare(head, c) is Relation.Same or Relation.Compatible)) continue;
            var words = ClaimWords.Around(head, Reach);
            if (words.Count < MinWords || Array.Find(body, c => Contradicts(head, words, c) && !heads.Any(h => ClaimComparison.Compare(h, c) is Relation.Same or Relation.Compatible)) is not { } other) continue;
            yield return Report(
                new LocalizedText(
                    $"The {(head.Mention.Field == ArticleField.Title ? "headline" : "summary")} says «{head.Mention.Text}», the body «{other.Mention.Text}».",
                    $"{(head.Mention.Field == ArticleField.Title ? "Tít" : "Sapô")} nêu «{head.Mention.Text}», thân bài nêu «{other.Mention.Text}»."),
                Evidence.Of(head), Evidence.Of(other)) with
            {
                Confidence = 0.7,
                Question = Questions.WhichFigure(head, other),
            };
        }
    }

    private static bool IsFigure(Mention mention) => mention.Type is MentionType.Money or MentionType.Percent or MentionType.Quantity or MentionType.Score;

    /// <summary>Whether the body tells the same of another number: nearly the same words stand around it, and the same right beside it.</summary>
    private static bool Contradicts(Claim head, HashSet<string> words, Claim claim)
    {
        if (claim.Mention.Type != head.Mention.Type || claim.Mention.Quantity?.Unit != head.Mention.Quantity?.Unit || ClaimComparison.Compare(head, claim) != Relation.Different) return false;
        if (!HaveOneSubject(head, claim)) return false;
        var least = head.Mention.Field == ArticleField.Title ? MinSharedOfHeadline : MinSharedOfSummary;
        return ClaimWords.Shared(words, ClaimWords.Around(claim, Reach)) >= least;
    }

    /// <summary>
    /// Whether no name, word or time right before the figures sets them apart: «tâm bão lúc 19 giờ» and «lúc 1 giờ», «thủy sản đạt 2 tỷ USD»
    /// and «gỗ đạt 3 tỷ USD» are told in the same words.
    /// </summary>
    private static bool HaveOneSubject(Claim head, Claim claim)
    {
        var (left, right) = (ClaimWords.Before(head, SubjectReach), ClaimWords.Before(claim, SubjectReach));
        return left.Count >= MinSubject && left.Take(SubjectReach).Count(right.Contains) >= MinSharedOfSubject * Math.Min(left.Count, right.Count) && TimesBefore(head).SetEquals(TimesBefore(claim));
    }

    private static HashSet<string> TimesBefore(Claim claim)
    {
        var text = claim.Article[claim.Mention.Field][claim.Sentence.Start..Math.Max(claim.Sentence.Start, claim.Mention.Span.Start)];
        return [.. text.Split([.. text.Where(c => !char.IsAsciiDigit(c))], StringSplitOptions.RemoveEmptyEntries)];
    }
}
