namespace FactCheck.Articles.Reading;

/// <summary>A file that was decoded and is now to be read by an <see cref="IArticleFormat"/>.</summary>
/// <param name="Path">The path as the user named it.</param>
/// <param name="Name">The name of the file without its extension: the id of an article that has none of its own.</param>
/// <param name="Text">The whole text, without a byte order mark.</param>
public sealed record SourceFile(string Path, string Name, string Text)
{
    /// <summary>How deep JSON in it may be nested.</summary>
    public int MaxJsonDepth { get; init; } = 64;
}
