using FactCheck.Recognizers.Vietnamese;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace FactCheck.Recognizers;

/// <summary>Money and ages in Vietnamese, in the shape that <see cref="NumberWithUnitRecognizer"/> gives those of its own languages.</summary>
/// <remarks>It does not need the package <c>Microsoft.Recognizers.Definitions</c>.</remarks>
public sealed class VietnameseNumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    private static readonly VietnameseCurrencyModel Currencies = new();
    private static readonly VietnameseAgeModel Ages = new();

    /// <summary>Creates a recognizer.</summary>
    /// <param name="options">Has no effect yet.</param>
    /// <param name="lazyInitialization">Whether a model is created when it is first asked for.</param>
    public VietnameseNumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : base(VietnameseDateTimeRecognizer.Vietnamese, options, lazyInitialization, 0)
    {
    }

    /// <summary>Finds the amounts of money of a text; of a range each end.</summary>
    /// <returns>Results in the order of the text, with <c>value</c>, <c>unit</c> (<c>Vietnamese dong</c>) and <c>isoCurrency</c>.</returns>
    public static List<ModelResult> RecognizeCurrency(string text) => Currencies.Parse(text);

    /// <summary>Finds the ages of a text; of a range each end.</summary>
    /// <returns>Results in the order of the text, with <c>value</c> and <c>unit</c> (<c>Year</c>).</returns>
    public static List<ModelResult> RecognizeAge(string text) => Ages.Parse(text);

    /// <summary>The model that <see cref="RecognizeCurrency"/> asks.</summary>
    /// <inheritdoc cref="VietnameseDateTimeRecognizer.GetDateTimeModel(string?)"/>
    public IModel GetCurrencyModel(string? culture = null) => GetModel<VietnameseCurrencyModel>(culture!, fallbackToDefaultCulture: false);

    /// <summary>The model that <see cref="RecognizeAge"/> asks.</summary>
    /// <inheritdoc cref="VietnameseDateTimeRecognizer.GetDateTimeModel(string?)"/>
    public IModel GetAgeModel(string? culture = null) => GetModel<VietnameseAgeModel>(culture!, fallbackToDefaultCulture: false);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<VietnameseCurrencyModel>(VietnameseDateTimeRecognizer.Vietnamese, _ => new VietnameseCurrencyModel());
        RegisterModel<VietnameseAgeModel>(VietnameseDateTimeRecognizer.Vietnamese, _ => new VietnameseAgeModel());
    }

    /// <inheritdoc/>
    protected override List<Type> GetRelatedTypes() => [];
}
