using NodaTime;
using NodaTime.Text;

namespace FactCheck.Temporal;

/// <summary>Finds the time zone that a text states.</summary>
public static class ZoneTable
{
    /// <summary>What <see cref="TemporalValue.Zone"/> holds for «giờ địa phương».</summary>
    public const string Local = "local";

    /// <summary>The zone in which Vietnamese newspapers write unless they say otherwise.</summary>
    public static DateTimeZone Vietnam => DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The zone of a name, or null if the name is null, unknown, or <c>local</c>.</summary>
    /// <param name="name">An IANA identifier, an offset such as <c>+07:00</c>, or <c>US</c>, which is taken as the time of Washington and New York.</param>
    public static DateTimeZone? Find(string? name)
    {
        if (name is null or Local) return null;
        if (name == "US") return DateTimeZoneProviders.Tzdb["America/New_York"];
        if (name[0] is '+' or '-') return OffsetPattern.GeneralInvariant.Parse(name) is { Success: true } offset ? DateTimeZone.ForOffset(offset.Value) : null;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
    }
}
