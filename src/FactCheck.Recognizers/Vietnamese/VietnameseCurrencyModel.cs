using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Amounts of money.</summary>
internal sealed class VietnameseCurrencyModel : FigureModel
{
    private const string Bitcoin = "BTC";

    /// <inheritdoc/>
    public override string ModelTypeName => "currency";

    /// <inheritdoc/>
    protected override IEnumerable<ModelResult> Resolve(ArticleText text, IReadOnlyList<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers) =>
        Each(text, mentions, numbers, QuantityKind.Money, (quantity, number) => FieldsOf(quantity.Unit, number));

    private static SortedDictionary<string, object> FieldsOf(string code, string number)
    {
        var fields = Fields((ResolutionKey.Unit, CurrencyNames.Of(code)), (ResolutionKey.Value, number));
        if (code != Bitcoin) fields.Add(ResolutionKey.IsoCurrency, code);
        return fields;
    }
}
