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
        var reader = new JsonArticleReader(file.Path);
        if (!reader.TryParse(file.Text, firstLine: 1, out var document)) return reader.ToResult();
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Array) reader.Add(document.RootElement, file.Name, line: null);
            else AddAll(reader, document.RootElement, file);
        }

        return reader.ToResult();
    }

    private static void AddAll(JsonArticleReader reader, JsonElement array, SourceFile file)
    {
        if (array.GetArrayLength() == 0) reader.Report(null, ReadingMessages.NoTextInFile);
        var number = 0;
        foreach (var element in array.EnumerateArray())
        {
            number++;
            reader.Add(element, number == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}-{number}"), line: null);
        }
    }
}
