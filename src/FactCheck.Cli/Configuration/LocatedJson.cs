using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Configuration;

/// <summary>A value of a JSON file with the line it stands in, which the framework's own tree does not keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">Of a string its characters; of a number, <c>true</c> or <c>false</c> how it is written.</param>
internal sealed record LocatedJson(JsonValueKind Kind, int Line, string Text)
{
    /// <summary>The properties of an object, in the order of the file.</summary>
    public IReadOnlyList<(string Name, int Line, LocatedJson Value)> Properties { get; private init; } = [];

    /// <summary>The values of an array.</summary>
    public IReadOnlyList<LocatedJson> Items { get; private init; } = [];

    /// <summary>Parses a text with comments and trailing commas allowed.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static LocatedJson Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        reader.Read();
        var value = Read(ref reader, bytes);
        reader.Read();
        return value;
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, byte[] bytes)
    {
        var line = LineOf(reader, bytes);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<(string, int, LocatedJson)>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, nameLine) = (reader.GetString()!, LineOf(reader, bytes));
                    reader.Read();
                    properties.Add((name, nameLine, Read(ref reader, bytes)));
                }

                return new LocatedJson(JsonValueKind.Object, line, "") { Properties = properties };
            case JsonTokenType.StartArray:
                var items = new List<LocatedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader, bytes));
                return new LocatedJson(JsonValueKind.Array, line, "") { Items = items };
            case JsonTokenType.String:
                return new LocatedJson(JsonValueKind.String, line, reader.GetString()!);
            default:
                return new LocatedJson(KindOf(reader.TokenType), line, Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static JsonValueKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static int LineOf(in Utf8JsonReader reader, byte[] bytes) => bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
}
