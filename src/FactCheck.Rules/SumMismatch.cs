using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Reports a total that is not the sum of the parts listed after it. Only lists that are said to be complete («gồm», or a colon) are added
/// up, and only if every item has its number; of a list of some («trong đó») one part alone must not be more than the whole.
/// </summary>
/// <reported>«Máy bay chở 6 người, gồm 5 học viên và hai sĩ quan.»</reported>
/// <reported>«Vụ cháy làm 6 người chết, trong đó có 8 người cùng một nhà.»</reported>
/// <accepted>«Máy bay chở 6 người, gồm 5 học viên và một sĩ quan.»</accepted>
/// <accepted>«Trường có 250 người, gồm 64 bác sĩ, 54 y sĩ, 88 điều dưỡng...»</accepted>
/// <accepted>«Máy bay chở 6 người, trong đó có 2 học viên.»</accepted>
/// <vi>
/// Báo tổng số không bằng tổng các phần liệt kê ngay sau đó. Chỉ cộng khi bài nói đó là toàn bộ («gồm», hoặc dấu hai chấm) và phần nào cũng
/// có số; với «trong đó», chỉ báo khi riêng một phần đã lớn hơn tổng.
/// </vi>
public sealed class SumMismatch : ArticleRule
{
    private const int MostWordsBeforeList = 8;
    private const int MostWordsOfItem = 7;

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
            for (var i = 0; i + 1 < sentence.Mentions.Count; i++)
            {
                if (!IsTotal(sentence.Mentions[i])) continue;
                if (PartLargerThanAll(sentence, i) is { } part) yield return TooLarge(sentence, sentence.Mentions[i], part);
                else if (Parts(sentence, i) is { Length: > 1 } parts && AreOfKind(parts, sentence.Mentions[i]) && parts.Sum(Number) != Number(sentence.Mentions[i])) yield return Off(sentence, sentence.Mentions[i], parts);
            }
        }
    }

    private static decimal Number(Mention mention) => mention.Quantity!.Value.Low;

    private static bool IsExactCount(Mention mention) =>
        mention is { Type: MentionType.Quantity, Quantity: { Kind: QuantityKind.Count, IsRange: false, Hedge: Hedge.None, Unit.Length: > 0 } count } && decimal.IsInteger(count.Low);

    private static bool IsTotal(Mention mention) => IsExactCount(mention) && Number(mention) > 1;

    /// <summary>Whether the parts are of the kind of the total: of things of any kind, or the same thing each time.</summary>
    private static bool AreOfKind(Mention[] parts, Mention total) =>
        Cues.Default.IsOnly(total.Quantity!.Value.Unit, "general") || parts.All(p => p.Quantity!.Value.Unit == total.Quantity!.Value.Unit);

    private static Mention? PartLargerThanAll(Sentence sentence, int total)
    {
        var (whole, part) = (sentence.Mentions[total], sentence.Mentions[total + 1]);
        var between = sentence.Between(whole, part);
        return IsExactCount(part) && part.Quantity!.Value.Unit == whole.Quantity!.Value.Unit && Number(part) > Number(whole)
            && Cues.Default.Ends(between, "among") && Cues.Default.CountWords(between) <= MostWordsBeforeList && !between.Contains(';') ? part : null;
    }

    /// <summary>The parts of a list that follows a total and is complete; otherwise none.</summary>
    private static Mention[] Parts(Sentence sentence, int total)
    {
        var mentions = sentence.Mentions;
        var before = sentence.Between(mentions[total], mentions[total + 1]).Trim();
        var announces = Cues.Default.Ends(before, "consists") || before.EndsWith(':');
        if (!announces || Cues.Default.CountWords(before) > MostWordsBeforeList || before.IndexOfAny([';', '(', ')', '"', '“']) >= 0) return [];
        var parts = new List<Mention>();
        for (var i = total + 1; i < mentions.Count; i++)
        {
            if (!IsExactCount(mentions[i])) return [];
            parts.Add(mentions[i]);
            var next = i + 1 < mentions.Count ? sentence.Between(mentions[i], mentions[i + 1]) : sentence.After(mentions[i]);
            if (!TryReadItem(next, isLast: i + 1 == mentions.Count, out var goesOn)) return [];
            if (!goesOn) return [.. parts];
        }

        return [.. parts];
    }

    /// <summary>Reads the words behind a number up to the next: the noun, then a comma or «và» if the list goes on.</summary>
    /// <returns>False if they are more than that.</returns>
    private static bool TryReadItem(string words, bool isLast, out bool goesOn)
    {
        goesOn = false;
        words = words.Trim();
        if (Cues.Default.Has(words, "each") || words.IndexOfAny(['(', ';', ':', '"', '“', '/']) >= 0 || Cues.Default.CountWords(words) > MostWordsOfItem) return false;
        if (words.Contains('…') || words.EndsWith("..", StringComparison.Ordinal) || Cues.Default.Has(words, "and-so-on")) return false;
        if (isLast) return words.IndexOf(',') < 0 && !Cues.Default.Has(words, "list");
        goesOn = words.EndsWith(',') || Cues.Default.Ends(words, "list");
        return goesOn && words.TrimEnd(',').IndexOf(',') < 0;
    }

    private Finding Off(Sentence sentence, Mention total, Mention[] parts)
    {
        var sum = string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", parts.Select(p => $"{Number(p):0}"))} = {parts.Sum(Number):0}");
        return Report(
            new LocalizedText($"«{total.Text}» is not the sum of its parts: {sum}.", $"«{total.Text}» không bằng tổng các phần: {sum}."),
            parts.Prepend(total).Select(m => Evidence.Of(sentence, m))) with
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
