using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FactCheck.Articles.Reading;

/// <summary>Turns JSON objects with <c>id</c>, <c>source</c>, <c>url</c>, <c>published</c>, <c>lang</c>, <c>title</c>, <c>summary</c> and <c>body</c> into articles.</summary>
internal sealed class JsonArticleReader(SourceFile file)
{
    private readonly List<Article> _articles = [];
    private readonly List<ReadingProblem> _problems = [];

    public ReadingResult ToResult() => new(_articles, _problems);

    public void Report(int? line, LocalizedText message) => _problems.Add(new ReadingProblem(file.Path, line, message));

    /// <param name="text">One JSON value, from the beginning of a line on.</param>
    /// <param name="firstLine">The number of that line.</param>
    /// <param name="json">The value, to be disposed of.</param>
    public bool TryParse(ReadOnlySpan<char> text, int firstLine, [NotNullWhen(true)] out JsonText? json)
    {
        json = null;
        try
        {
            json = JsonText.Parse(text, firstLine, file.MaxJsonDepth);
            return true;
        }
        catch (JsonException e)
        {
            Report(firstLine + (int)(e.LineNumber ?? 0), JsonText.ProblemWith(text, file.MaxJsonDepth));
            return false;
        }
    }

    /// <param name="json">The text that holds it.</param>
    /// <param name="element">The article.</param>
    /// <param name="fallbackId">Its id, if it has none of its own.</param>
    public void Add(JsonText json, JsonElement element, string fallbackId)
    {
        var start = json.PositionOf(element);
        try
        {
            Add(json, element, start, fallbackId);
        }
        catch (InvalidOperationException)
        {
            // A name in it holds half a character, such as \ud83d alone.
            Report(start.Line, ReadingMessages.NotJson);
        }
    }

    private void Add(JsonText json, JsonElement element, FilePosition start, string fallbackId)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(start.Line, ReadingMessages.NotAnArticle);
            return;
        }

        var fields = new Fields(this, element, start.Line);
        var body = fields.Text("body");
        if (string.IsNullOrWhiteSpace(body))
        {
            if (!fields.HasProblem) Report(start.Line, ReadingMessages.NoText);
            return;
        }

        _articles.Add(new Article(fields.Id() ?? fallbackId, body, fields.Text("title"), fields.Text("summary"))
        {
            Source = fields.Name("source"),
            Url = fields.Name("url"),
            Language = fields.Name("lang") ?? "vi",
            Publication = fields.Publication(),
            Origin = json.OriginOf(file.Path, element, start),
        });
    }

    /// <summary>The fields of one article. Those that are absent, null, or empty are the same: not stated.</summary>
    private sealed class Fields(JsonArticleReader reader, JsonElement article, int line)
    {
        public bool HasProblem { get; private set; }

        public string? Text(string name)
        {
            if (!article.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
            try
            {
                if (value.ValueKind == JsonValueKind.String) return value.GetString();
            }
            catch (InvalidOperationException)
            {
                Report(ReadingMessages.HalfACharacter(name));
                return null;
            }

            Report(ReadingMessages.NotAString(name));
            return null;
        }

        public string? Name(string name) => Text(name)?.Trim() is { Length: > 0 } text ? text : null;

        public string? Id() =>
            article.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Name("id");

        public Publication? Publication()
        {
            if (Name("published") is not { } text) return null;
            if (PublicationParser.TryParse(text, out var publication)) return publication;
            Report(ReadingMessages.BadDate(text));
            return null;
        }

        private void Report(LocalizedText message)
        {
            HasProblem = true;
            reader.Report(line, message);
        }
    }
}
