using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Cli.Output.Json;

/// <summary>What the JSON formats have in common.</summary>
internal static class JsonOutput
{
    // Vietnamese letters stay readable; the output is never put into a web page as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and ends the line.</summary>
    public static void WriteLine(Stream stream, Action<Utf8JsonWriter> writeProperties) =>
        WriteLines(stream, [writeProperties], (json, write) => write(json));

    /// <summary>Writes an object a line.</summary>
    public static void WriteLines<T>(Stream stream, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeProperties)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeProperties(json, item);
            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<Article> articles) =>
        json.WriteArray(name, articles, a => json.WriteStringValue(a.Id));

    /// <summary>Two digits: more would claim to know more than we do.</summary>
    public static void WriteConfidence(this Utf8JsonWriter json, double confidence) =>
        json.WriteNumber("confidence", Math.Round((decimal)confidence, 2, MidpointRounding.AwayFromZero));

    public static void WriteMention(this Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteMentionProperties(mention);
        json.WriteEndObject();
    }

    public static void WriteMentionProperties(this Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("article", mention.Article.Id);
        json.WriteString("field", Names.Of(mention.Field));
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteString("text", mention.Text);
        json.WriteString("type", Names.Of(mention.Type));
        json.WriteString("value", mention.Value);
    }
}
