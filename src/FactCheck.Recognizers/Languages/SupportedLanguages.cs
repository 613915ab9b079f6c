using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Languages;

/// <summary>The languages that the library reads dates in; others that it knows (Korean, Arabic, Swedish) have no model for them in version 1.8.13.</summary>
internal static class SupportedLanguages
{
    /// <summary>English of the United States writes the month first, other English the day.</summary>
    private static readonly Dictionary<string, string> Cultures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en-US"] = Culture.English,
        ["en"] = Culture.EnglishOthers,
        ["fr"] = Culture.French,
        ["de"] = Culture.German,
        ["es-MX"] = Culture.SpanishMexican,
        ["es"] = Culture.Spanish,
        ["pt"] = Culture.Portuguese,
        ["it"] = Culture.Italian,
        ["nl"] = Culture.Dutch,
        ["tr"] = Culture.Turkish,
        ["hi"] = Culture.Hindi,
        ["zh"] = Culture.Chinese,
        ["ja"] = Culture.Japanese,
    };

    /// <summary>The tags of the languages.</summary>
    public static IEnumerable<string> Tags => Cultures.Keys;

    /// <summary>The library's culture for a BCP 47 tag, or null if it has none.</summary>
    public static string? CultureOf(string language)
    {
        for (var tag = language; tag.Length > 0; tag = Parent(tag))
            if (Cultures.TryGetValue(tag, out var culture)) return culture;
        return null;
    }

    private static string Parent(string tag) => tag.LastIndexOf('-') is > 0 and var hyphen ? tag[..hyphen] : "";
}
