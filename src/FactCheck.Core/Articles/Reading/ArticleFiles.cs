namespace FactCheck.Articles.Reading;

/// <summary>Reads articles from files and folders.</summary>
public static class ArticleFiles
{
    // A format that is added here is read everywhere.
    private static readonly IArticleFormat[] Formats = [new TextFormat(), new JsonFormat(), new JsonLinesFormat()];

    /// <summary>The endings of the names of files that can be read. Each may be followed by <c>.gz</c>.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Formats.SelectMany(f => f.Extensions)];

    /// <summary>Reads one file, or every file of a folder and the folders in it that can be read.</summary>
    /// <inheritdoc cref="ReadAll"/>
    public static ReadingResult Read(string path) => ReadAll([path]);

    /// <summary>
    /// Reads files, and folders with all that is in them, in the order given; the files of a folder in the order of their names.
    /// Nothing that is wrong with one file keeps the others from being read.
    /// </summary>
    /// <returns>
    /// Articles with different ids, and the problems. In folders, files of other formats and names with a leading dot are passed over;
    /// a file that is named twice is read once.
    /// </returns>
    public static ReadingResult ReadAll(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var gathering = new Gathering();
        foreach (var path in paths) gathering.AddPath(path);
        return gathering.ToResult();
    }

    internal static IArticleFormat? FormatOf(string path)
    {
        var name = SourceFiles.WithoutCompression(path);
        return Array.Find(Formats, f => f.Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
    }
}
