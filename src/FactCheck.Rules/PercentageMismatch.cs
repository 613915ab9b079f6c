using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Reports a percentage of change that does not follow from the two levels beside it. The levels may be rounded, and so may the percentage:
/// it is off only if no numbers that round to those written give it.
/// </summary>
/// <reported>«Học phí tăng từ 100 triệu đồng lên 150 triệu đồng, tăng 40%.»</reported>
/// <accepted>«Học phí tăng từ 100 triệu đồng lên 150 triệu đồng, tăng 50%.»</accepted>
/// <accepted>«Học phí tăng từ gần 100 triệu đồng lên khoảng 150 triệu đồng, tăng 40%.»</accepted>
/// <vi>
/// Báo tỷ lệ tăng, giảm không khớp với hai mức ghi bên cạnh. Các mức và tỷ lệ đều có thể đã làm tròn: chỉ báo khi không số nào làm tròn
/// thành các số ấy cho ra tỷ lệ đó.
/// </vi>
public sealed class PercentageMismatch : ArticleRule
{
    private const int MostWordsBetween = 6;

    /// <summary>«lên 176 tỷ đồng trong năm 2016»: words between a level and its time.</summary>
    private const int MostWordsToTime = 2;

    /// <summary>How far a hedge lets a value lie, as a share of it.</summary>
    private const decimal HedgeSlack = 0.1m;

    /// <summary>What nobody counts: percentages are often computed from numbers more exact than those written.</summary>
    private const decimal Tolerance = 0.6m;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2006", "percentage-mismatch", Severity.Warning, new LocalizedText(
        "Either a level or the percentage is wrong, and the percentage is what others quote.",
        "Hoặc mức, hoặc tỷ lệ bị sai, mà tỷ lệ là con số hay được dẫn lại."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var sentence in article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate))
        {
            // «từ 82 tỷ đồng năm 2015 lên 176 tỷ đồng năm 2016, tăng 115%»: the times of the levels stand between.
            var figures = sentence.Mentions.Where(m => m.Quantity is not null).ToArray();
            for (var i = 0; i + 2 < figures.Length; i++)
            {
                var (first, second, third) = (figures[i], figures[i + 1], figures[i + 2]);
                var isAfter = AreLevels(sentence, first, second) && IsChange(sentence, third, BetweenWithoutTime(sentence, second, third));
                var isBefore = AreLevels(sentence, second, third) && IsChange(sentence, first, sentence.Between(first, second));
                var found = isAfter ? Compare(sentence, first, second, third) : isBefore ? Compare(sentence, second, third, first) : null;
                if (found is not null) yield return found;
            }
        }
    }

    /// <summary>Whether a percentage says how far a level right beside it went up or down, and no share: «tương ứng 6,95% vốn».</summary>
    private static bool IsChange(Sentence sentence, Mention mention, string between)
    {
        if (mention is not { Type: MentionType.Percent, Quantity: { IsRange: false, Unit: "", Frame: ChangeFrame.None or ChangeFrame.IncreaseBy or ChangeFrame.DecreaseBy } change }) return false;
        if (change.Frame == ChangeFrame.None && !Cues.Default.Has(between, "direction") && !Cues.Default.Ends(sentence.Before(mention), "direction")) return false;
        return Cues.Default.CountWords(between) <= MostWordsBetween && between.IndexOf(';') < 0 && Cues.Default.IsOnly(between, "change", "level-from");
    }

    /// <summary>The words between two figures from the time on that the first is of.</summary>
    private static string BetweenWithoutTime(Sentence sentence, Mention first, Mention second)
    {
        var time = sentence.Mentions.LastOrDefault(m => m.Temporal is not null && m.NormalizedSpan.Start >= first.NormalizedSpan.End && m.NormalizedSpan.End <= second.NormalizedSpan.Start);
        return time is not null && Cues.Default.CountWords(sentence.Between(first, time)) <= MostWordsToTime ? sentence.Between(time, second) : sentence.Between(first, second);
    }

    private static bool AreLevels(Sentence sentence, Mention from, Mention to) =>
        from.Type == to.Type && from.Type is MentionType.Money or MentionType.Quantity && from.Quantity is { IsRange: false, Frame: ChangeFrame.From, Low: > 0 } a
        && to.Quantity is { IsRange: false, Low: > 0 } b && a.Unit == b.Unit && a.Per == b.Per && Cues.Default.Ends(sentence.Between(from, to), "level");

    private Finding? Compare(Sentence sentence, Mention from, Mention to, Mention change)
    {
        var (fromLow, fromHigh) = Ends(from.Quantity!.Value);
        var (toLow, toHigh) = Ends(to.Quantity!.Value);
        var (low, high) = Ends(change.Quantity!.Value);
        var least = 100 * (toLow - fromHigh) / fromHigh;
        var most = 100 * (toHigh - fromLow) / fromLow;
        var isFall = to.Quantity!.Value.Low < from.Quantity!.Value.Low;
        if (isFall) (least, most) = (-most, -least);
        if (low <= most + Tolerance && high >= least - Tolerance) return null;
        var exact = 100 * Math.Abs(to.Quantity!.Value.Low - from.Quantity!.Value.Low) / from.Quantity!.Value.Low;
        return Report(
            new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"From «{from.Text}» to «{to.Text}» is {exact:0.#}%, not «{change.Text}»."),
                string.Create(CultureInfo.InvariantCulture, $"Từ «{from.Text}» đến «{to.Text}» là {exact:0.#}%, không phải «{change.Text}».")),
            Evidence.Of(sentence, from), Evidence.Of(sentence, to), Evidence.Of(sentence, change)) with
        {
            Confidence = 0.8,
            Question = WhichOfThree(Questions.AsWritten(sentence, from), Questions.AsWritten(sentence, to), Questions.AsWritten(sentence, change)),
        };
    }

    private static LocalizedText WhichOfThree(string from, string to, string change) =>
        new($"Which of the three is wrong: {from}, {to} or {change}?", $"Số nào sai trong ba số: {from}, {to} hay {change}?");

    /// <summary>The least and the most that rounds to what is written, or that its hedge allows.</summary>
    private static (decimal Low, decimal High) Ends(in Quantity quantity)
    {
        var slack = Math.Max(quantity.Step / 2, quantity.Hedge == Hedge.None ? 0 : quantity.Low * HedgeSlack);
        return (Math.Max(quantity.Low - slack, quantity.Low / 100), quantity.High + slack);
    }
}
