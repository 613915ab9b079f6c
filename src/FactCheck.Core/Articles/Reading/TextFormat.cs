using NodaTime.Text;

namespace FactCheck.Articles.Reading;

/// <summary>
/// Plain text: the whole file is the body. It may open with <c>date YYYY-MM-DD</c>, which gives the day of publication and stays in
/// the body, so that offsets point into the file.
/// </summary>
internal sealed class TextFormat : IArticleFormat
{
    private const string Header = "date ";
    private const int DateLength = 10;

    public IReadOnlyList<string> Extensions => [".txt"];

    /// <summary>Every text is plain text.</summary>
    public bool Recognizes(SourceFile file) => true;

    public ReadingResult Read(SourceFile file)
    {
        var text = file.Text;
        var header = HeaderDate(text);
        if (string.IsNullOrWhiteSpace(header is null ? text : text[(text.IndexOf(header, StringComparison.Ordinal) + DateLength)..]))
            return new ReadingResult([], [new ReadingProblem(file.Path, null, ReadingMessages.NoTextInFile)]);

        var day = header is null ? null : LocalDatePattern.Iso.Parse(header);
        var article = new Article(file.Name, text)
        {
            Publication = day is { Success: true } ? new Publication(day.Value) : null,
            Origin = new ArticleOrigin(file.Path, text, OffsetMap.Identity),
        };
        return new ReadingResult([article], day is { Success: false } ? [new ReadingProblem(file.Path, 1, ReadingMessages.BadDate(header!))] : []);
    }

    /// <summary>What stands where the date of the header should, if the text opens with one: <c>2025-11-25</c>, perhaps <c>2025-13-41</c>.</summary>
    private static string? HeaderDate(string text)
    {
        var opening = text.AsSpan().TrimStart();
        if (!opening.StartsWith(Header, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = opening[Header.Length..].TrimStart();
        if (rest.Length < DateLength || (rest.Length > DateLength && !char.IsWhiteSpace(rest[DateLength]))) return null;
        return IsDateLike(rest[..DateLength]) ? rest[..DateLength].ToString() : null;
    }

    private static bool IsDateLike(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }
}
