using System.Globalization;
using System.Text.Json;

namespace FactCheck.Articles.Reading;

/// <summary>JSON: one article, or an array of them.</summary>
internal sealed class JsonFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".json"];

    public bool Recognizes(SourceFile file) => file.Text.AsSpan().TrimStart() is ['{' or '[', ..];

    public ReadingResult Read(SourceFile file)
    {
        var reader = new JsonArticleReader(file);
        if (!reader.TryParse(file.Text, firstLine: 1, out var json)) return reader.ToResult();
        using (json)
        {
            if (json.Root.ValueKind != JsonValueKind.Array) reader.Add(json, json.Root, file.Name);
            else AddAll(reader, json, file);
        }

        return reader.ToResult();
    }

    private static void AddAll(JsonArticleReader reader, JsonText json, SourceFile file)
    {
        if (json.Root.GetArrayLength() == 0) reader.Report(null, ReadingMessages.NoTextInFile);
        var number = 0;
        foreach (var element in json.Root.EnumerateArray())
        {
            number++;
            reader.Add(json, element, number == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}-{number}"));
        }
    }
}
