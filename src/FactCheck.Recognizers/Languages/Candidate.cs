using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Recognizers.Languages;

/// <summary>One candidate of a result of the library.</summary>
internal readonly record struct Candidate(IReadOnlyDictionary<string, string> Fields)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    /// <summary>Its timex; empty if it has none.</summary>
    public string Timex => Field(DateTimeResolutionKey.Timex) ?? "";

    /// <summary>Its modifier, or null.</summary>
    public string? Modifier => Field(DateTimeResolutionKey.Mod);

    /// <summary>The day that it is resolved to, or that its range begins with; null if that is not known.</summary>
    public LocalDate? Day => DateOf(Field(ResolutionKey.Value) ?? Field(DateTimeResolutionKey.Start) ?? Field(DateTimeResolutionKey.End));

    /// <summary>The moment that its range begins with, or null.</summary>
    public LocalDateTime? Start => MomentOf(Field(DateTimeResolutionKey.Start));

    /// <summary>The moment that its range ends with, or null.</summary>
    public LocalDateTime? End => MomentOf(Field(DateTimeResolutionKey.End));

    /// <summary>The zone that the text states, as an offset such as <c>-05:00</c>, or null.</summary>
    public string? Zone => Field("timezone") is { } zone && zone.StartsWith("UTC", StringComparison.Ordinal) && OffsetPattern.GeneralInvariant.Parse(zone[3..]).Success ? zone[3..] : null;

    /// <summary>The candidates of a result; none if the library has resolved nothing.</summary>
    public static IReadOnlyList<Candidate> Of(ModelResult result) =>
        result.Resolution?.GetValueOrDefault(ResolutionKey.ValueSet) is IEnumerable<Dictionary<string, string>> values ? [.. values.Select(v => new Candidate(v))] : [];

    /// <summary>The timexes of a result: what of it does not depend on the reference time.</summary>
    public static string TimexOf(ModelResult result) => string.Join('|', Of(result).Select(c => c.Timex));

    private static LocalDate? DateOf(string? value) => value is { Length: >= 10 } && LocalDatePattern.Iso.Parse(value[..10]) is { Success: true } date ? date.Value : null;

    private static LocalDateTime? MomentOf(string? value) =>
        value is { Length: 19 } && Moment.Parse(value) is { Success: true } moment ? moment.Value : DateOf(value) is { } date ? date.AtMidnight() : null;

    private string? Field(string name) => Fields.GetValueOrDefault(name);
}
