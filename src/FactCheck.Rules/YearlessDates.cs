using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;

namespace FactCheck.Rules;

/// <summary>
/// Reports an article with days or months but nowhere a year, whose day of publication is not stated either: a year later nobody can tell
/// when it was. It is off unless turned on: for archives, and for texts that are to stand for long.
/// </summary>
/// <reported>«Lễ khánh thành diễn ra ngày 20/11.» – bài không ghi ngày đăng và không nhắc năm nào.</reported>
/// <accepted>«Lễ khánh thành diễn ra ngày 20/11/2013.»</accepted>
/// <accepted>«Lễ khánh thành diễn ra ngày 20/11.» – bài ghi ngày đăng.</accepted>
/// <vi>
/// Báo bài có ngày, tháng nhưng không chỗ nào ghi năm, cũng không ghi ngày đăng: một năm sau không ai biết là năm nào. Mặc định tắt; dùng cho
/// kho lưu trữ và cho bài cần giá trị lâu dài.
/// </vi>
public sealed class YearlessDates : ArticleRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2010", "yearless-dates", Severity.Info, new LocalizedText(
        "An article is read long after its day; a date without a year is then worth nothing.",
        "Bài còn được đọc rất lâu sau; khi đó ngày không có năm không còn ý nghĩa."))
    {
        IsStrict = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Publication is { IsInferred: false }) yield break;
        var sentences = article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate).ToArray();
        if (sentences.Any(s => s.Mentions.Any(NamesYear))) yield break;
        var yearless = sentences.SelectMany(s => s.Mentions.Where(NeedsYear).Select(m => Evidence.Of(s, m))).ToArray();
        if (yearless.Length == 0) yield break;
        yield return Report(
            new LocalizedText($"The year of «{yearless[0].Mention.Text}» is nowhere in the article.", $"Không chỗ nào trong bài cho biết «{yearless[0].Mention.Text}» là năm nào."),
            yearless) with
        {
            Question = new LocalizedText("Which year is it?", "Là năm nào?"),
        };
    }

    private static bool NamesYear(Mention mention) => mention.Temporal is { Start.HasYear: true } && Days.StatesYear(mention);

    private static bool NeedsYear(Mention mention) =>
        mention.Temporal is { Kind: TemporalKind.Date or TemporalKind.Time, Start: { Granularity: Granularity.Month or >= Granularity.Day, Index: > 0 } } && mention.Text.Any(char.IsAsciiDigit);
}
