namespace FactCheck.Stories;

/// <summary>When articles count as telling the same news.</summary>
public sealed record StoryOptions
{
    /// <summary>The similarity from which two articles, or groups of them, go together: the cosine of their weighted terms, from 0 to 1.</summary>
    public double MinSimilarity { get; init; } = 0.17;

    /// <summary>The same for articles of which one has no known day: without it only near copies surely tell the same news.</summary>
    public double MinSimilarityUndated { get; init; } = 0.3;

    /// <summary>The most articles of one story. Comparing them takes the square of their number in time.</summary>
    public int MaxArticles { get; init; } = 120;

    /// <summary>The most claims (times and figures) of one story that are compared with each other: each is with every other one. Of a story that has more, the articles with most of them are left out.</summary>
    public int MaxClaims { get; init; } = 4000;

    /// <summary>The most days between the publication of two articles of a story that lies side by side; a running story may last longer.</summary>
    public int MaxDaysApart { get; init; } = 8;
}
