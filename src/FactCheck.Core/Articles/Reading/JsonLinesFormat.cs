using System.Globalization;

namespace FactCheck.Articles.Reading;

/// <summary>JSON Lines: an article a line. Blank lines are passed over.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".jsonl"];

    /// <summary>An object ends with the first line, and another one begins.</summary>
    public bool Recognizes(SourceFile file)
    {
        var text = file.Text.AsSpan().TrimStart();
        var end = text.IndexOf('\n');
        return end > 0 && text[0] == '{' && text[..end].TrimEnd() is [.., '}'] && text[end..].TrimStart() is ['{', ..];
    }

    public ReadingResult Read(SourceFile file)
    {
        var reader = new JsonArticleReader(file);
        var number = 0;
        var isEmpty = true;
        // Only \n ends a line: JSON strings may hold the other characters that end lines elsewhere.
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            number++;
            var line = file.Text.AsSpan(range);
            if (line.IsWhiteSpace()) continue;
            isEmpty = false;
            if (!reader.TryParse(line, number, out var json)) continue;
            using (json)
                reader.Add(json, json.Root, number == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}"));
        }

        if (isEmpty) reader.Report(null, ReadingMessages.NoTextInFile);
        return reader.ToResult();
    }
}
