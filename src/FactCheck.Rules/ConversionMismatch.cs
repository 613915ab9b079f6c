using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Rules;

/// <summary>
/// Reports an amount and its conversion into another unit or currency that do not go together: measures that are further apart than rounding
/// explains, and amounts of money at a rate that the currencies have not had in the last decades.
/// </summary>
/// <reported>«Dự án trị giá 5 triệu USD (khoảng 10 tỷ đồng).»</reported>
/// <reported>«Đám cháy cách thị trấn 10 dặm (khoảng 61 km).»</reported>
/// <accepted>«Hòm vàng trị giá 12.000 bảng Anh (hơn 1 triệu USD theo thời giá ngày nay).»</accepted>
/// <accepted>«Dự án trị giá 5 triệu USD (khoảng 105 tỷ đồng).»</accepted>
/// <accepted>«Đám cháy cách thị trấn 10 dặm (khoảng 16 km).»</accepted>
/// <vi>
/// Báo số quy đổi không khớp với số gốc: số đo lệch quá mức làm tròn, hoặc số tiền quy đổi theo tỷ giá chưa từng có trong mấy chục năm qua.
/// </vi>
public sealed class ConversionMismatch : ArticleRule
{
    /// <summary>How far from the exact conversion a measure may be: writers round «10 dặm» to «15 km» and not to «14 km».</summary>
    private const double MeasureSlack = 0.12;

    /// <summary>How far outside of the known exchange rates a rate must lie.</summary>
    private const double RateSlack = 1.2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2011", "conversion-mismatch", Severity.Info, new LocalizedText(
        "A nought too many or too few hides in conversions; readers know only one of the two units.",
        "Thừa hay thiếu một số không hay nằm ở chỗ quy đổi, mà bạn đọc chỉ quen một trong hai đơn vị."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Neighbours.In(article).Where(p => p.IsRestatement && IsWrong(p.First, p.Second) && !Cues.Default.Has(p.Sentence.After(p.Second), "todays-money")).DistinctBy(p => (p.First.Value, p.Second.Value)).Select(p => Report(
            new LocalizedText($"«{p.First.Text}» is not «{p.Second.Text}».", $"«{p.First.Text}» không bằng «{p.Second.Text}»."),
            p.Evidence) with
        {
            Confidence = 0.8,
            Question = Questions.WhichFigure(p.Sentence, p.First, p.Second),
        });
    }

    private static bool IsWrong(Mention first, Mention second)
    {
        if (first.Quantity is not { Low: > 0, IsMagnitude: false, IsTooLarge: false } left || second.Quantity is not { Low: > 0, IsMagnitude: false, IsTooLarge: false } right) return false;
        if (left.Per != right.Per || left.Unit == right.Unit) return false;
        var (least, most) = ((double)right.Low / (double)left.High, (double)right.High / (double)left.Low);
        return (first.Type, second.Type) switch
        {
            (MentionType.Money, MentionType.Money) => ExchangeRates.Default.Between(left.Unit, right.Unit) is var (low, high) && (most < low / RateSlack || least > high * RateSlack),
            (MentionType.Quantity, MentionType.Quantity) => Factor(left.Unit, right.Unit) is { } factor && (most < factor * (1 - MeasureSlack) || least > factor * (1 + MeasureSlack)),
            _ => false,
        };
    }

    /// <summary>How many of one unit one of another is, or null if they measure different things.</summary>
    private static double? Factor(string from, string to) =>
        MeasureUnit.Find(from) is { } left && MeasureUnit.Find(to) is { } right && left.IsCommensurable(right) ? (double)(left.Factor / right.Factor) : null;
}
