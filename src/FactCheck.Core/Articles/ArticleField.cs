namespace FactCheck.Articles;

/// <summary>The three texts of an article, in reading order.</summary>
public enum ArticleField : byte
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The summary that stands between headline and body.</summary>
    Summary,

    /// <summary>The body.</summary>
    Body,
}
