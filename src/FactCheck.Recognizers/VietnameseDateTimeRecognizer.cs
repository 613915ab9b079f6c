using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace FactCheck.Recognizers;

/// <summary>Dates, times, durations and sets in Vietnamese, for users of <c>Microsoft.Recognizers.Text</c>, which has no Vietnamese.</summary>
/// <remarks>It does not need the package <c>Microsoft.Recognizers.Definitions</c>.</remarks>
public sealed class VietnameseDateTimeRecognizer : Recognizer<DateTimeOptions>
{
    /// <summary>The culture that its model is registered for.</summary>
    public const string Vietnamese = "vi-vn";

    private static readonly VietnameseDateTimeModel DefaultModel = new();

    /// <summary>Creates a recognizer.</summary>
    /// <param name="options">See <see cref="VietnameseDateTimeModel"/>.</param>
    /// <param name="lazyInitialization">Whether the model is created when it is first asked for.</param>
    public VietnameseDateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : base(Vietnamese, options, lazyInitialization, 0)
    {
    }

    /// <summary>Finds the dates, times, durations and sets of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="refTime">The local time that «hôm qua» counts from, and around which the years lie that the text leaves open.</param>
    /// <returns>Results in the order of the text; see <see cref="VietnameseDateTimeModel.Parse(string, DateTime)"/>.</returns>
    public static List<ModelResult> RecognizeDateTime(string text, DateTime refTime) => DefaultModel.Parse(text, refTime);

    /// <summary>The model of a culture.</summary>
    /// <param name="culture"><c>vi-vn</c>, in any case, or null for it.</param>
    /// <exception cref="ArgumentException"><paramref name="culture"/> is another.</exception>
    public VietnameseDateTimeModel GetDateTimeModel(string? culture = null) => GetModel<VietnameseDateTimeModel>(culture!, fallbackToDefaultCulture: false);

    /// <inheritdoc/>
    protected override void InitializeConfiguration() =>
        RegisterModel<VietnameseDateTimeModel>(Vietnamese, options => new VietnameseDateTimeModel(options));

    /// <inheritdoc/>
    protected override List<Type> GetRelatedTypes() => [];
}
