using System.Text.Json;

namespace FactCheck.Articles.Reading;

/// <summary>Looks into JSON that may hold escapes of half a character (<c>\ud83d</c> alone), over which the framework throws.</summary>
internal static class JsonProperties
{
    /// <summary>A property of an object; null if it has none of that name, or is no object, or a name in it cannot be read.</summary>
    public static JsonElement? Find(this JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The characters of a string; null if it is none, or holds half a character.</summary>
    public static string? TextOrNull(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
