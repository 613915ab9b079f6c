namespace FactCheck.Cli.Input;

/// <summary>What one page may be at most. The longest articles have a thousandth of that.</summary>
internal static class PageLimits
{
    /// <summary>UTF-16 code units of a page of HTML, markup and scripts included.</summary>
    public const int Characters = 16 << 20;

    /// <summary>UTF-16 code units of Markdown, which may take the square of its length in time.</summary>
    public const int MarkdownCharacters = 1 << 19;

    /// <summary>Elements inside elements.</summary>
    public const int Depth = 512;
}
