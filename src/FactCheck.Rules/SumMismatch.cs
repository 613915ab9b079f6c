using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Rules;

/// <summary>
/// Reports a total that is not the sum of the parts listed after it. Only lists that are said to be complete («gồm», a colon, or brackets
/// right behind the total) are added up, and only if every item has its number; of a list of some («trong đó») one part alone must not be
/// more than the whole.
/// </summary>
/// <reported>«Máy bay chở 6 người, gồm 5 học viên và hai sĩ quan.»</reported>
/// <reported>«Đội đã đá 8 trận (3 hòa, 4 thắng).»</reported>
/// <reported>«Vụ cháy làm 6 người chết, trong đó có 8 người cùng một nhà.»</reported>
/// <accepted>«Máy bay chở 6 người, gồm 5 học viên và một sĩ quan.»</accepted>
/// <accepted>«Trường có 250 người, gồm 64 bác sĩ, 54 y sĩ, 88 điều dưỡng...»</accepted>
/// <accepted>«Máy bay chở 6 người, trong đó có 2 học viên.»</accepted>
/// <vi>
/// Báo tổng số không bằng tổng các phần liệt kê ngay sau đó. Chỉ cộng khi bài nói đó là toàn bộ («gồm», dấu hai chấm, hoặc ngoặc đơn ngay sau
/// tổng số) và phần nào cũng có số; với «trong đó», chỉ báo khi riêng một phần đã lớn hơn tổng.
/// </vi>
public sealed class SumMismatch : ArticleRule
{
    private const int MostWordsBeforeList = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2005", "sum-mismatch", Severity.Warning, new LocalizedText(
        "Readers add up, and trust neither figure when the sum is wrong.",
        "Bạn đọc cộng lại thấy lệch thì không tin con số nào nữa."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var sentence in article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate))
        {
            for (var i = 0; i < sentence.Mentions.Count; i++)
            {
                var total = sentence.Mentions[i];
                if (!PartList.IsPart(total) || total.Quantity!.Value.Low <= 1 || IsShare(sentence, total)) continue;
                if (PartLargerThanAll(sentence, i) is { } part) yield return TooLarge(sentence, total, part);
                else if (PartList.Behind(sentence, total, MostWordsBeforeList) is { } list && list.IsOf(total) && list.IsOff(total) && !IsSumOfAnother(sentence, total, list)) yield return Off(sentence, total, list);
            }
        }
    }

    /// <summary>Whether the parts are those of another figure of the sentence: «671 tàu, trong đó có 627 tàu cá và 44 tàu dịch vụ (297 vỏ thép, 374 vỏ gỗ)».</summary>
    private static bool IsSumOfAnother(Sentence sentence, Mention total, PartList list) => sentence.Mentions.Any(m =>
        m.Quantity is { } other && other.Low == list.Sum && (other.Unit == total.Quantity!.Value.Unit || (list.Parts[0].Mention.Quantity is { Unit.Length: > 0 } part && other.Unit.StartsWith(part.Unit, StringComparison.Ordinal))));

    /// <summary>«60/80 đảng viên»: the parts may be those of the figure before the slash.</summary>
    private static bool IsShare(Sentence sentence, Mention mention) => sentence.Before(mention).EndsWith('/');

    private static Mention? PartLargerThanAll(Sentence sentence, int total)
    {
        if (total + 1 == sentence.Mentions.Count) return null;
        var (whole, part) = (sentence.Mentions[total], sentence.Mentions[total + 1]);
        var between = sentence.Between(whole, part);
        return PartList.IsPart(part) && part.Quantity!.Value.Unit == whole.Quantity!.Value.Unit && part.Quantity.Value.Low > whole.Quantity.Value.Low
            && Cues.Default.Ends(between, "among") && Cues.Default.CountWords(between) <= MostWordsBeforeList && !between.Contains(';') ? part : null;
    }

    private Finding Off(Sentence sentence, Mention total, PartList list)
    {
        var sum = string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", list.Parts.Select(p => $"{p.Number:0.##}"))} = {list.Sum:0.##}");
        return Report(
            new LocalizedText($"«{total.Text}» is not the sum of its parts: {sum}.", $"«{total.Text}» không bằng tổng các phần: {sum}."),
            list.Parts.Select(p => p.Mention).Prepend(total).Select(m => Evidence.Of(sentence, m))) with
        {
            Confidence = 0.8,
            Question = new LocalizedText("Which figure is wrong, or which part is left out?", "Con số nào sai, hay còn thiếu phần nào?"),
        };
    }

    private Finding TooLarge(Sentence sentence, Mention total, Mention part) => Report(
        new LocalizedText($"«{part.Text}» cannot be some of «{total.Text}».", $"«{part.Text}» không thể là một phần của «{total.Text}»."),
        [Evidence.Of(sentence, total), Evidence.Of(sentence, part)]) with
    {
        Question = Questions.WhichFigure(sentence, total, part),
    };
}
