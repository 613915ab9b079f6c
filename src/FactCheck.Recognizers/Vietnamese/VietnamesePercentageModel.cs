using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Percentages; percentage points, which the library does not know, are none.</summary>
internal sealed class VietnamesePercentageModel : FigureModel
{
    /// <inheritdoc/>
    public override string ModelTypeName => "percentage";

    /// <inheritdoc/>
    protected override IEnumerable<ModelResult> Resolve(ArticleText text, IReadOnlyList<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers) =>
        Each(text, mentions.Where(m => m.Quantity.Unit != Quantity.PercentagePoints), numbers, QuantityKind.Percent, (_, number) => Fields((ResolutionKey.Value, number + "%")));
}
