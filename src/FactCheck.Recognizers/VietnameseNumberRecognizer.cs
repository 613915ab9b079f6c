using FactCheck.Recognizers.Vietnamese;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.Recognizers;

/// <summary>Numbers and percentages in Vietnamese, in the shape that <see cref="NumberRecognizer"/> gives those of its own languages.</summary>
/// <remarks>It does not need the package <c>Microsoft.Recognizers.Definitions</c>.</remarks>
public sealed class VietnameseNumberRecognizer : Recognizer<NumberOptions>
{
    private static readonly VietnameseNumberModel Numbers = new();
    private static readonly VietnamesePercentageModel Percentages = new();

    /// <summary>Creates a recognizer.</summary>
    /// <param name="options">Has no effect yet.</param>
    /// <param name="lazyInitialization">Whether a model is created when it is first asked for.</param>
    public VietnameseNumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : base(VietnameseDateTimeRecognizer.Vietnamese, options, lazyInitialization, 0)
    {
    }

    /// <summary>Finds the numbers of a text: «148.000», «hai mươi mốt», «37,5 nghìn tỷ», «năm» where it counts something.</summary>
    /// <returns>Results in the order of the text, with <c>subtype</c> (<c>integer</c>, <c>decimal</c>) and <c>value</c>.</returns>
    public static List<ModelResult> RecognizeNumber(string text) => Numbers.Parse(text);

    /// <summary>Finds the percentages of a text; of a range each end.</summary>
    /// <returns>Results in the order of the text, with <c>value</c>, such as <c>1.9%</c>.</returns>
    public static List<ModelResult> RecognizePercentage(string text) => Percentages.Parse(text);

    /// <summary>The model that <see cref="RecognizeNumber"/> asks.</summary>
    /// <inheritdoc cref="VietnameseDateTimeRecognizer.GetDateTimeModel(string?)"/>
    public IModel GetNumberModel(string? culture = null) => GetModel<VietnameseNumberModel>(culture!, fallbackToDefaultCulture: false);

    /// <summary>The model that <see cref="RecognizePercentage"/> asks.</summary>
    /// <inheritdoc cref="VietnameseDateTimeRecognizer.GetDateTimeModel(string?)"/>
    public IModel GetPercentageModel(string? culture = null) => GetModel<VietnamesePercentageModel>(culture!, fallbackToDefaultCulture: false);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<VietnameseNumberModel>(VietnameseDateTimeRecognizer.Vietnamese, _ => new VietnameseNumberModel());
        RegisterModel<VietnamesePercentageModel>(VietnameseDateTimeRecognizer.Vietnamese, _ => new VietnamesePercentageModel());
    }

    /// <inheritdoc/>
    protected override List<Type> GetRelatedTypes() => [];
}
