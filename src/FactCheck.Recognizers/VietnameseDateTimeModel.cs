using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Recognizers.Vietnamese;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;

namespace FactCheck.Recognizers;

/// <summary>
/// Finds dates, times, durations and sets in Vietnamese, and gives them the shape that the English model of
/// <c>Microsoft.Recognizers.Text.DateTime</c> gives its own. One instance serves many threads.
/// </summary>
/// <remarks>
/// Of <see cref="DateTimeOptions"/> only <see cref="DateTimeOptions.EnablePreview"/> changes something: a time whose zone the text
/// states then has <c>timezone</c> and <c>utcOffsetMins</c>.
/// </remarks>
public sealed class VietnameseDateTimeModel : IModel
{
    private readonly MentionScanner _scanner = MentionScanner.ForTimes();
    private readonly DateTimeOptions _options;
    private readonly TimeProvider _clock;

    /// <summary>Creates a model.</summary>
    /// <param name="options">See the remarks of the class.</param>
    /// <param name="clock">Tells the time that <see cref="Parse(string)"/> counts from; the clock of the system if it is null.</param>
    public VietnameseDateTimeModel(DateTimeOptions options = DateTimeOptions.None, TimeProvider? clock = null)
    {
        _options = options;
        _clock = clock ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public string ModelTypeName => "datetime";

    /// <inheritdoc/>
    public string Culture { get; private set; } = VietnameseDateTimeRecognizer.Vietnamese;

    /// <inheritdoc/>
    public string? RequestedCulture { get; private set; }

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string? requestedCulture = null) => (Culture, RequestedCulture) = (culture, requestedCulture);

    /// <summary>Reads a text as of now, which the interface demands; <see cref="Parse(string, DateTime)"/> gives the same every day.</summary>
    public List<ModelResult> Parse(string query) => Parse(query, _clock.GetLocalNow().DateTime);

    /// <summary>Finds the dates, times, durations and sets of a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="refTime">The local time that «hôm qua» counts from, and around which the years lie that the text leaves open.</param>
    /// <returns>
    /// Results in the order of the text, none overlapping another. <see cref="ModelResult.Text"/> are the words as written, and
    /// <see cref="ModelResult.End"/> is the last of their characters. In <c>values</c> the <c>end</c> of a range is not part of it:
    /// «từ 22 đến 24/10» ends on the 25th.
    /// </returns>
    public List<ModelResult> Parse(string query, DateTime refTime)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = new Article("query", query).Texts[(int)ArticleField.Body];
        var anchor = LocalDateTime.FromDateTime(refTime);
        var found = new List<ScannedMention>();
        var scanner = _scanner.Clone();
        scanner.Begin(anchor);
        scanner.Scan(text.Normalized, found);
        var resolver = new DateTimeResolver(anchor.Date, withZones: _options.HasFlag(DateTimeOptions.EnablePreview));
        return [.. found.Select(m => resolver.Resolve(m) is { } resolution ? Results.Of(text, m.Span, resolution.TypeName, resolution.Fields) : null).OfType<ModelResult>()];
    }
}
