using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>IPTC ninjs, versions 1 to 3 (https://iptc.org/std/ninjs/): one item, an array of them, or one a line.</summary>
internal sealed class NinjsFormat(PageLimits limits) : IArticleFormat
{
    /// <summary>The names that tell an item come early; so much of a file is looked at.</summary>
    private const int Head = 1 << 16;

    private static readonly string[] Telling = ["body_text", "body_xhtml", "body_html", "bodies", "versioncreated", "firstcreated", "contentcreated", "headlines"];
    private static readonly JsonLinesFormat Lines = new();

    public IReadOnlyList<string> Extensions => [".json", ".jsonl"];

    /// <summary>The first object has a name that only ninjs has, and no <c>body</c>.</summary>
    public bool Recognizes(SourceFile file)
    {
        var names = NamesOfFirstObject(file.Text.AsSpan(0, Math.Min(file.Text.Length, Head)));
        return names.Any(Telling.Contains) && !names.Contains("body");
    }

    public ReadingResult Read(SourceFile file)
    {
        var articles = new List<Article>();
        var problems = new List<ReadingProblem>();
        var number = 0;
        foreach (var (text, line) in Values(file))
        {
            try
            {
                using var json = JsonText.Parse(text.Span, line, file.MaxJsonDepth);
                var items = json.Root.ValueKind == JsonValueKind.Array ? json.Root.EnumerateArray().ToArray() : [json.Root];
                foreach (var item in items) ReadItem(new NinjsItem(item, limits.Depth), ++number, json.PositionOf(item).Line);
            }
            catch (JsonException e)
            {
                problems.Add(new ReadingProblem(file.Path, line + (int)(e.LineNumber ?? 0), JsonText.ProblemWith(text.Span, file.MaxJsonDepth)));
            }
        }

        return new ReadingResult(articles, problems);

        void ReadItem(NinjsItem item, int place, int line)
        {
            var fallbackId = place == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}-{place}");
            if (item.ToArticle(fallbackId, new ArticleOrigin(file.Path, line)) is { } article) articles.Add(article);
            else problems.Add(new ReadingProblem(file.Path, line, InputMessages.NinjsWithoutText));
            if (item.BadDate is { } date) problems.Add(new ReadingProblem(file.Path, line, ReadingMessages.BadDate(date)));
        }
    }

    /// <summary>The whole file, or its lines if it is one of JSON Lines; with the number of the first line.</summary>
    private static IEnumerable<(ReadOnlyMemory<char> Text, int Line)> Values(SourceFile file)
    {
        if (!Lines.Recognizes(file)) return [(file.Text.AsMemory(), 1)];
        return file.Text.Split('\n').Select((text, i) => (text.AsMemory(), i + 1)).Where(l => !l.Item1.Span.IsWhiteSpace());
    }

    private static List<string> NamesOfFirstObject(ReadOnlySpan<char> head)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(head.ToArray()), isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));
        try
        {
            var depth = -1;
            while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth < depth))
            {
                if (reader.TokenType == JsonTokenType.StartObject && depth < 0) depth = reader.CurrentDepth + 1;
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth) names.Add(reader.GetString()!);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Whoever reads it will tell what is wrong with it.
        }

        return names;
    }
}
