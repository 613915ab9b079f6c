using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Articles.Reading;

/// <summary>
/// Reads a moment of publication in ISO 8601: a date, perhaps with a time, perhaps with an offset. A time without an offset, or in
/// UTC (<c>Z</c>, which names no place), is given in Vietnamese time: the day of that clock is what the article calls today.
/// </summary>
public static class PublicationParser
{
    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly OffsetPattern[] Offsets = [OffsetPattern.GeneralInvariant, OffsetPattern.CreateWithInvariantCulture("+HHmm")];

    /// <summary>Reads a moment; says whether it is one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Publication? publication)
    {
        publication = null;
        var date = LocalDatePattern.Iso.Parse(text);
        if (date.Success) publication = new Publication(date.Value);
        else if (text.Length > 11 && text[10] is 'T' or 't' or ' ') publication = ParseMoment(text);
        return publication is not null;
    }

    private static Publication? ParseMoment(string text)
    {
        var zoneAt = text.AsSpan(11).IndexOfAny("Zz+-");
        var clock = zoneAt < 0 ? text : text[..(11 + zoneAt)];
        var time = LocalDateTimePattern.VariablePrecisionIso.Parse($"{clock[..10]}T{clock[11..].Trim()}");
        if (!time.Success) return null;
        if (zoneAt < 0) return Publication.At(time.Value.WithOffset(Vietnam));
        var zone = text[(11 + zoneAt)..];
        if (zone is "Z" or "z") return Publication.At(time.Value.WithOffset(Offset.Zero).WithOffset(Vietnam));
        return ParseOffset(zone) is { } offset ? Publication.At(time.Value.WithOffset(offset)) : null;
    }

    private static Offset? ParseOffset(string text)
    {
        foreach (var pattern in Offsets)
            if (pattern.Parse(text) is { Success: true } offset) return offset.Value;
        return null;
    }
}
