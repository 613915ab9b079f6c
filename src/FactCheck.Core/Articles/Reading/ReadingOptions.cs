namespace FactCheck.Articles.Reading;

/// <summary>How articles are read. The limits keep a broken or hostile file from taking the memory of the machine.</summary>
public sealed record ReadingOptions
{
    /// <summary>Plain text, JSON Lines and JSON.</summary>
    public static IReadOnlyList<IArticleFormat> BasicFormats { get; } = [new TextFormat(), new JsonLinesFormat(), new JsonFormat()];

    /// <summary>The formats that are read. Of several with the same ending the first that recognises the file reads it, else the last.</summary>
    public IReadOnlyList<IArticleFormat> Formats { get; init; } = BasicFormats;

    /// <summary>What a file may hold at most, in bytes, unpacked.</summary>
    public int MaxFileBytes { get; init; } = 512 << 20;

    /// <summary>How many times its own size a packed file may unpack to. Text packs to about a quarter; a bomb unpacks to a thousandfold.</summary>
    public int MaxExpansion { get; init; } = 100;

    /// <summary>How many UTF-16 code units the title, summary and body of one article may have together. The longest reports of newspapers have a tenth of that.</summary>
    public int MaxArticleCharacters { get; init; } = 4_000_000;

    /// <summary>How deep JSON may be nested.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>How many folders deep a folder is searched.</summary>
    public int MaxFolderDepth { get; init; } = 32;

    /// <summary>Tells the files and folders to pass over when a folder is searched, by their paths. A file that is named itself is always read.</summary>
    public Func<string, bool> IsIgnored { get; init; } = static _ => false;

    /// <summary>What the path <c>-</c> stands for; null if it is an ordinary path.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Told after each file how many are read, and how many there are.</summary>
    public IProgress<(int Done, int Total)>? Progress { get; init; }

    /// <summary>The endings of the names of files that can be read. Each may be followed by <c>.gz</c>.</summary>
    public IReadOnlyList<string> Extensions => [.. Formats.SelectMany(f => f.Extensions).Distinct()];
}
