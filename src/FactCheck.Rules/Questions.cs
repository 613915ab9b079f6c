using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>Words the questions that settle a finding.</summary>
internal static class Questions
{
    private const Hedge WrittenBefore = Hedge.Approximately | Hedge.LessThan | Hedge.MoreThan | Hedge.AtLeast | Hedge.AtMost;

    /// <summary>«Nguồn nào đúng: 44 hay 49 người?»</summary>
    /// <param name="claims">One claim of each side, at least two.</param>
    public static LocalizedText WhichIsRight(IEnumerable<Claim> claims)
    {
        var parts = WithoutCommonUnit([.. claims.Select(AsWritten)]);
        return new LocalizedText($"Which source is right: {string.Join(" or ", parts)}?", $"Nguồn nào đúng: {string.Join(" hay ", parts)}?");
    }

    /// <summary>«Con số nào đúng: 44 hay 49 người?», of two figures of one article.</summary>
    public static LocalizedText WhichFigure(Claim first, Claim second) => WhichFigure(AsWritten(first), AsWritten(second));

    /// <inheritdoc cref="WhichFigure(Claim, Claim)"/>
    public static LocalizedText WhichFigure(Sentence sentence, Mention first, Mention second) => WhichFigure(AsWritten(sentence, first), AsWritten(sentence, second));

    /// <summary>A time or figure with the words before it that loosen or bound it: «gần hai giờ», «ít nhất 44 người».</summary>
    public static string AsWritten(Claim claim) =>
        AsWritten(claim.Article[claim.Mention.Field][claim.Sentence.Start..Math.Max(claim.Sentence.Start, claim.Mention.Span.Start)], claim.Mention);

    /// <inheritdoc cref="AsWritten(Claim)"/>
    public static string AsWritten(Sentence sentence, Mention mention) => AsWritten(sentence.Before(mention), mention);

    private static LocalizedText WhichFigure(string first, string second)
    {
        var parts = WithoutCommonUnit([first, second]);
        return new LocalizedText($"Which figure is right: {parts[0]} or {parts[1]}?", $"Con số nào đúng: {parts[0]} hay {parts[1]}?");
    }

    private static string AsWritten(string before, Mention mention)
    {
        var figure = mention.Text.ReplaceLineEndings(" ");
        if ((mention.Hedge & WrittenBefore) == 0) return figure;
        before = ArticleText.Normalize(before).TrimEnd();
        var start = before.Length;
        while (Cues.Default.FindEnding(before[..start], "hedge") is >= 0 and var at) start = at;
        return start == before.Length ? figure : $"{before[start..].ReplaceLineEndings(" ")} {figure}";
    }

    /// <summary>The values without the unit that all of them have in common, which only the last keeps: «44», «49 người». A number in words, or with a hedge, keeps it.</summary>
    private static string[] WithoutCommonUnit(string[] values)
    {
        var words = Array.ConvertAll(values, v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (!words.All(w => w.Length > 1 && char.IsAsciiDigit(w[0][^1]) && w.AsSpan(1).SequenceEqual(words[0].AsSpan(1)))) return values;
        return [.. words[..^1].Select(w => w[0]), values[^1]];
    }
}
