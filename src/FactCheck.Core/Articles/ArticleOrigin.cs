namespace FactCheck.Articles;

/// <summary>The file an article was read from, and where in it its texts stand.</summary>
public sealed class ArticleOrigin
{
    private readonly int? _line;
    private readonly string? _fileText;
    private readonly OffsetMap?[] _maps = new OffsetMap?[3];

    /// <summary>An article of which no more than the line is known, such as a line of JSON Lines.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="line">The line in which the article begins, counted from 1; null if that is not known.</param>
    public ArticleOrigin(string path, int? line)
    {
        Path = path;
        _line = line;
    }

    /// <summary>An article whose texts were extracted from a text.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="fileText">The whole text of the file.</param>
    /// <param name="body">Where its body stands in the file.</param>
    /// <param name="title">Where its title stands; null if that is not known.</param>
    /// <param name="summary">Where its summary stands; null if that is not known.</param>
    public ArticleOrigin(string path, string fileText, OffsetMap? body, OffsetMap? title = null, OffsetMap? summary = null)
    {
        Path = path;
        _fileText = fileText;
        (_maps[(int)ArticleField.Body], _maps[(int)ArticleField.Title], _maps[(int)ArticleField.Summary]) = (body, title, summary);
    }

    /// <summary>The file, as the user named it; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>Where a character of one of the texts stands in the file; null if that is not known.</summary>
    /// <param name="field">The text.</param>
    /// <param name="offset">An offset into it, in UTF-16 code units.</param>
    public FilePosition? PositionOf(ArticleField field, int offset)
    {
        if (_line is { } line) return new FilePosition(line, null);
        if (_fileText is null || _maps[(int)field]?.ToFile(offset) is not { } at) return null;
        var before = _fileText.AsSpan(0, Math.Min(at, _fileText.Length));
        return new FilePosition(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
