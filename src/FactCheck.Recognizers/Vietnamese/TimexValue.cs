using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>One candidate of a resolution: a timex, and what it means on the calendar or in seconds.</summary>
/// <param name="Timex">The timex.</param>
/// <param name="Type">Such as <c>daterange</c>.</param>
/// <param name="Value">The day, time or number of seconds; of a range null.</param>
/// <param name="Start">The first day or time of a range.</param>
/// <param name="End">The day or time after a range.</param>
internal sealed record TimexValue(string Timex, string Type, string? Value, string? Start = null, string? End = null)
{
    /// <summary>What the library says of a time that the calendar does not have, and of sets and seasons.</summary>
    public const string NotResolved = "not resolved";

    /// <summary>The candidate as the library writes it.</summary>
    /// <param name="modifier">The modifier, or null.</param>
    public Dictionary<string, string> ToFields(string? modifier)
    {
        var fields = new Dictionary<string, string> { [DateTimeResolutionKey.Timex] = Timex };
        if (modifier is not null) fields.Add(DateTimeResolutionKey.Mod, modifier);
        fields.Add(ResolutionKey.Type, Type);
        if (Value is not null) fields.Add(ResolutionKey.Value, Value);
        if (Start is not null) fields.Add(DateTimeResolutionKey.Start, Start);
        if (End is not null) fields.Add(DateTimeResolutionKey.End, End);
        return fields;
    }
}
