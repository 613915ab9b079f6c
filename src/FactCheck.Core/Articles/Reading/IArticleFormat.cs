namespace FactCheck.Articles.Reading;

/// <summary>A format that articles are stored in. Formats hold no state: one serves many threads.</summary>
public interface IArticleFormat
{
    /// <summary>The endings of the names of its files: in lower case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// Whether a text looks like this format. Asked only where the name does not tell: of standard input, and between formats with the
    /// same ending. Looks at the beginning, and does not read the whole.
    /// </summary>
    bool Recognizes(SourceFile file);

    /// <summary>Reads the articles of one file.</summary>
    /// <returns>The articles in the order of the file, and what could not be read of it.</returns>
    ReadingResult Read(SourceFile file);
}
