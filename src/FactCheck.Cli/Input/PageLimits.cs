namespace FactCheck.Cli.Input;

/// <summary>What one page may be at most. The longest articles have a thousandth of that.</summary>
internal sealed record PageLimits
{
    /// <summary>UTF-16 code units of a page of HTML, markup and scripts included.</summary>
    public int Characters { get; init; } = 16 << 20;

    /// <summary>UTF-16 code units of Markdown, which may take the square of its length in time.</summary>
    public int MarkdownCharacters { get; init; } = 1 << 19;

    /// <summary>Elements inside elements, of HTML and of feeds.</summary>
    public int Depth { get; init; } = 512;
}
