using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FactCheck.Articles.Reading;

/// <summary>A JSON text that tells where in the file its values stand, which the framework's own document does not.</summary>
internal sealed class JsonText : IDisposable
{
    private readonly byte[] _bytes;
    private readonly JsonDocument _document;
    private int _reached;
    private FilePosition _position;

    private JsonText(byte[] bytes, int firstLine, int maxDepth)
    {
        _bytes = bytes;
        _document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maxDepth });
        _position = new FilePosition(firstLine, 1);
    }

    /// <summary>The value.</summary>
    public JsonElement Root => _document.RootElement;

    /// <param name="text">One JSON value, from the beginning of a line on.</param>
    /// <param name="firstLine">The number of that line, counted from 1.</param>
    /// <param name="maxDepth">How deep it may be nested.</param>
    /// <exception cref="JsonException">It is none, or nested deeper: <see cref="ProblemWith"/> tells.</exception>
    public static JsonText Parse(ReadOnlySpan<char> text, int firstLine, int maxDepth) => new(BytesOf(text), firstLine, maxDepth);

    /// <summary>What is wrong with a text that cannot be parsed.</summary>
    public static LocalizedText ProblemWith(ReadOnlySpan<char> text, int maxDepth)
    {
        var reader = new Utf8JsonReader(BytesOf(text), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
                if (reader.CurrentDepth >= maxDepth && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) return ReadingMessages.JsonTooDeep(maxDepth);
        }
        catch (JsonException)
        {
            // Before it is too deep, it is no JSON.
        }

        return ReadingMessages.NotJson;
    }

    private static byte[] BytesOf(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>Where a value begins. It must not stand before one that was asked for already: a text is gone through once.</summary>
    public FilePosition PositionOf(JsonElement value)
    {
        var start = StartOf(value);
        var passed = _bytes.AsSpan(_reached, start - _reached);
        var newline = passed.LastIndexOf((byte)'\n');
        var column = (newline < 0 ? _position.Column : 1) + Encoding.UTF8.GetCharCount(passed[(newline + 1)..]);
        _position = new FilePosition(_position.Line + passed.Count((byte)'\n'), column);
        _reached = start;
        return _position;
    }

    /// <summary>Where the texts of an article stand.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="article">The object that holds them.</param>
    /// <param name="start">Where it begins.</param>
    public ArticleOrigin OriginOf(string path, JsonElement article, FilePosition start)
    {
        var text = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(article));
        return new ArticleOrigin(path, text, start, field => MapOf(article, field.ToString().ToLowerInvariant(), text));
    }

    public void Dispose() => _document.Dispose();

    private int StartOf(JsonElement value) => _bytes.AsSpan().Overlaps(JsonMarshal.GetRawUtf8Value(value), out var start) ? start : 0;

    private OffsetMap? MapOf(JsonElement article, string name, string text)
    {
        if (article.Find(name) is not { ValueKind: JsonValueKind.String } value) return null;
        var (from, to) = (StartOf(article), StartOf(value));
        return MapOf(text, Encoding.UTF8.GetCharCount(_bytes.AsSpan(from, to - from)) + 1);
    }

    /// <summary>The map of a string, whose characters stand in the file as they are but for escapes: <c>\n</c>, <c>\u1ea1</c>.</summary>
    private static OffsetMap MapOf(string text, int start)
    {
        var map = OffsetMap.FromStart(start);
        for (var (at, offset) = (start, 0); ; map.Add(++offset, at))
        {
            var plain = text.AsSpan(at).IndexOfAny('"', '\\');
            (at, offset) = (at + plain, offset + plain);
            if (text[at] == '"') return map;
            at += text[at + 1] == 'u' ? 6 : 2;
        }
    }
}
