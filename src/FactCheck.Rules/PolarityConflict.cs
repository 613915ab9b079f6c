using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>
/// Reports what one article says happens and another says does not, of the same figure and in nearly the same words: a «không» or «chưa»
/// shortly before the figure in one of them alone.
/// </summary>
/// <reported>«Mỹ đồng ý không áp thuế 100% với hàng Trung Quốc» – «Mỹ đồng ý áp thuế 100% với hàng Trung Quốc»</reported>
/// <accepted>«Mỹ không áp thuế 100% với hàng Trung Quốc» – «Mỹ chưa áp thuế 100% với hàng Trung Quốc»</accepted>
/// <accepted>«không dưới 100 người tham dự lễ hội» – «100 người tham dự lễ hội»</accepted>
/// <vi>Báo khi bài này nói có, bài kia nói không về cùng một con số, trong những câu gần như giống nhau: chỉ một bên có «không» hoặc «chưa» ngay trước.</vi>
public sealed class PolarityConflict : ClaimPairRule
{
    private const int Reach = 4;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1204", "polarity-conflict", Severity.Error, new LocalizedText(
        "A dropped «không» turns the news into its opposite.",
        "Rơi mất chữ «không» là tin thành ngược lại."));

    /// <inheritdoc/>
    protected override bool Differ(Claim left, Claim right) =>
        left.Mention.Hedge == right.Mention.Hedge && left.Mention.Quantity?.Unit == right.Mention.Quantity?.Unit && IsDenied(left) != IsDenied(right);

    /// <inheritdoc/>
    protected override LocalizedText Describe(Claim left, Claim right) => new(
        $"One source affirms what another denies of «{left.Mention.Text}».",
        $"Nguồn này nói có, nguồn kia nói không về «{left.Mention.Text}».");

    /// <summary>Whether a word of denial stands shortly before the figure, in the same clause.</summary>
    private static bool IsDenied(Claim claim)
    {
        var before = claim.Article[claim.Mention.Field][claim.Sentence.Start..Math.Max(claim.Sentence.Start, claim.Mention.Span.Start)];
        var clause = ArticleText.Normalize(before[(before.LastIndexOfAny([',', ';', ':', '(', '"', '“']) + 1)..]);
        return Cues.Default.Has(string.Join(' ', clause.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(Reach)), "denial");
    }
}
