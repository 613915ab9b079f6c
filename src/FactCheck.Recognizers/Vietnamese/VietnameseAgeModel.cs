using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Ages of people, in years.</summary>
internal sealed class VietnameseAgeModel : FigureModel
{
    /// <inheritdoc/>
    public override string ModelTypeName => "age";

    /// <inheritdoc/>
    protected override IEnumerable<ModelResult> Resolve(ArticleText text, IReadOnlyList<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers) =>
        Each(text, mentions, numbers, QuantityKind.Age, (_, number) => Fields((ResolutionKey.Unit, "Year"), (ResolutionKey.Value, number)));
}
