using FactCheck.Articles.Reading;
using FactCheck.Cli.Input;
using FactCheck.Stories;

namespace FactCheck.Cli.Configuration;

/// <summary>What is read and compared at most, as <c>limits</c> of a <c>factcheck.json</c> sets it.</summary>
/// <param name="Reading">Of files.</param>
/// <param name="Page">Of pages.</param>
/// <param name="Stories">Of what is compared.</param>
internal sealed record Limits(ReadingOptions Reading, PageLimits Page, StoryOptions Stories)
{
    /// <summary>The limits that can be set, in the order in which they are described.</summary>
    public static IReadOnlyList<Limit> All { get; } =
    [
        new("file-mib", 1, 1000, (l, n) => l with { Reading = l.Reading with { MaxFileBytes = n << 20 } }),
        new("expansion", 1, 100_000, (l, n) => l with { Reading = l.Reading with { MaxExpansion = n } }),
        new("article-characters", 1, 1_000_000_000, (l, n) => l with { Reading = l.Reading with { MaxArticleCharacters = n } }),
        new("html-characters", 1, 1_000_000_000, (l, n) => l with { Page = l.Page with { Characters = n } }),
        new("markdown-characters", 1, 1_000_000_000, (l, n) => l with { Page = l.Page with { MarkdownCharacters = n } }),
        // Whoever walks over a page, or a JSON text, needs the stack for each level.
        new("element-depth", 1, 1000, (l, n) => l with { Page = l.Page with { Depth = n } }),
        new("json-depth", 1, 1000, (l, n) => l with { Reading = l.Reading with { MaxJsonDepth = n } }),
        new("folder-depth", 1, 1000, (l, n) => l with { Reading = l.Reading with { MaxFolderDepth = n } }),
        new("articles-per-story", 2, 10_000, (l, n) => l with { Stories = l.Stories with { MaxArticles = n } }),
        new("claims-per-story", 1, 40_000, (l, n) => l with { Stories = l.Stories with { MaxClaims = n } }),
    ];

    /// <summary>The limits without a configuration.</summary>
    public static Limits Usual { get; } = new(new ReadingOptions(), new PageLimits(), new StoryOptions());
}
