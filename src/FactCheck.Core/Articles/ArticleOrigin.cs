namespace FactCheck.Articles;

/// <summary>The file an article was read from, and where in it its texts stand.</summary>
public sealed class ArticleOrigin
{
    private readonly int? _line;
    private readonly string? _text;
    private readonly FilePosition _start = new(1, 1);
    private readonly OffsetMap?[] _maps = new OffsetMap?[3];

    /// <summary>Where the lines of the text begin; worked out when it is first asked for.</summary>
    private int[]? _lines;

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
        _text = fileText;
        (_maps[(int)ArticleField.Body], _maps[(int)ArticleField.Title], _maps[(int)ArticleField.Summary]) = (body, title, summary);
    }

    /// <summary>An article whose texts were extracted from a part of a file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="part">The part.</param>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="mapOf">Where each of its texts stands in the part; null if that is not known.</param>
    internal ArticleOrigin(string path, string part, FilePosition start, Func<ArticleField, OffsetMap?> mapOf)
        : this(path, part, mapOf(ArticleField.Body), mapOf(ArticleField.Title), mapOf(ArticleField.Summary)) => _start = start;

    /// <summary>The file, as the user named it; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>Where a character of one of the texts stands in the file; null if that is not known.</summary>
    /// <param name="field">The text.</param>
    /// <param name="offset">An offset into it, in UTF-16 code units.</param>
    public FilePosition? PositionOf(ArticleField field, int offset)
    {
        if (_line is { } line) return new FilePosition(line, null);
        if (_text is null || _maps[(int)field]?.ToFile(offset) is not { } at) return null;
        at = Math.Min(at, _text.Length);
        _lines ??= LinesOf(_text);
        var number = Array.BinarySearch(_lines, at);
        if (number < 0) number = ~number - 1;
        return new FilePosition(_start.Line + number, at - _lines[number] + (number == 0 ? _start.Column : 1));
    }

    private static int[] LinesOf(string text)
    {
        // Counted first: a list that grows would take three times the memory for a file of nothing but empty lines.
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var i = 1; i < starts.Length; i++) starts[i] = text.IndexOf('\n', starts[i - 1]) + 1;
        return starts;
    }
}
