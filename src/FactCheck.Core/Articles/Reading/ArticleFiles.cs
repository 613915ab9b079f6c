namespace FactCheck.Articles.Reading;

/// <summary>Reads articles from files and folders.</summary>
public static class ArticleFiles
{
    /// <summary>Reads one file, or every file of a folder and the folders in it that can be read.</summary>
    /// <inheritdoc cref="ReadAll"/>
    public static ReadingResult Read(string path, ReadingOptions? options = null, CancellationToken cancellation = default) => ReadAll([path], options, cancellation);

    /// <summary>
    /// Reads files, and folders with all that is in them, in the order given; the files of a folder in the order of their names.
    /// Nothing that is wrong with one file keeps the others from being read.
    /// </summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="options">How they are read; as usual unless given.</param>
    /// <param name="cancellation">Stops the work between two files.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    /// <returns>
    /// Articles with different ids, and the problems. In folders, files of other formats and names with a leading dot are passed over;
    /// a file that is named twice is read once.
    /// </returns>
    public static ReadingResult ReadAll(IEnumerable<string> paths, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var gathering = new Gathering(options ?? new ReadingOptions(), cancellation);
        foreach (var path in paths) gathering.AddPath(path);
        return gathering.Read();
    }
}
