using System.Globalization;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>A model of one kind of figures. One instance serves many threads.</summary>
internal abstract class FigureModel : IModel
{
    private static readonly MentionScanner Scanner = new();
    private static readonly NumberFinder Numbers = new();

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public string Culture { get; private set; } = VietnameseDateTimeRecognizer.Vietnamese;

    /// <inheritdoc/>
    public string? RequestedCulture { get; private set; }

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string? requestedCulture = null) => (Culture, RequestedCulture) = (culture, requestedCulture);

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = new Article("query", query).Texts[(int)ArticleField.Body];
        var mentions = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(null);
        scanner.Scan(text.Normalized, mentions);
        return [.. Resolve(text, mentions, Numbers.Find(text.Normalized))];
    }

    /// <summary>The results of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its times and figures.</param>
    /// <param name="numbers">Its numbers, those of times and figures among them.</param>
    protected abstract IEnumerable<ModelResult> Resolve(ArticleText text, IReadOnlyList<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers);

    /// <summary>A result of each figure of a kind; «10 đến 12%» has two, the second with the unit, since the library has no ranges with one.</summary>
    protected IEnumerable<ModelResult> Each(ArticleText text, IEnumerable<ScannedMention> mentions, IReadOnlyList<FoundNumber> numbers, QuantityKind kind, Func<Quantity, string, SortedDictionary<string, object>> resolution)
    {
        foreach (var mention in mentions)
        {
            if (mention.IsTemporal || mention.Quantity.Kind != kind || mention.Quantity.IsTooLarge) continue;
            var inside = mention.Quantity.IsRange ? numbers.Where(n => mention.Span.Contains(n.Span)).ToArray() : [];
            if (inside.Length >= 2) yield return Results.Of(text, inside[0].Span, ModelTypeName, resolution(mention.Quantity, Number(mention.Quantity.Low)));
            var rest = inside.Length >= 2 ? new TextSpan(inside[^1].Span.Start, mention.Span.End) : mention.Span;
            yield return Results.Of(text, rest, ModelTypeName, resolution(mention.Quantity, Number(mention.Quantity.High)));
        }
    }

    /// <summary>A number as the library writes it.</summary>
    protected static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A resolution.</summary>
    protected static SortedDictionary<string, object> Fields(params ReadOnlySpan<(string Key, string Value)> fields)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in fields) resolution.Add(key, value);
        return resolution;
    }
}
