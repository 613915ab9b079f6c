using FactCheck.Articles;
using FactCheck.Mentions;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Numbers, in figures and in words, wherever they stand.</summary>
internal sealed class VietnameseNumberModel : FigureModel
{
    /// <inheritdoc/>
    public override string ModelTypeName => "number";

    /// <inheritdoc/>
    protected override IEnumerable<ModelResult> Resolve(ArticleText text, IReadOnlyList<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers) =>
        numbers.Where(n => !n.IsOneWord || mentions.Any(m => Counts(m, n)))
            .Select(n => Results.Of(text, n.Span, ModelTypeName, Fields((ResolutionKey.SubType, n.Value == decimal.Truncate(n.Value) ? "integer" : "decimal"), (ResolutionKey.Value, Number(n.Value)))));

    /// <summary>One word is a number where it counts something: «năm người», «năm ngày», but not «năm 2025».</summary>
    private static bool Counts(in ScannedMention mention, in FoundNumber number) =>
        mention.Type is not (MentionType.Date or MentionType.Time or MentionType.Set) && mention.Span.Start == number.Span.Start;
}
