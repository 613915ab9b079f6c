using FactCheck.Claims;
using FactCheck.Facts.Alignment;

namespace FactCheck;

/// <summary>The articles of a check, read and put into stories.</summary>
/// <param name="Articles">Ordered by id.</param>
/// <param name="Groups">The stories, each a list of positions in <paramref name="Articles"/>.</param>
/// <param name="Statistics">How telling each word is.</param>
internal sealed record GroupedArticles(IReadOnlyList<ArticleAnalysis> Articles, IReadOnlyList<IReadOnlyList<int>> Groups, TermStatistics Statistics)
{
    /// <summary>The numbers of stories that would be one if it might have so many articles.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Divided { get; init; } = [];

    /// <summary>For each article the number of its story.</summary>
    public int[] StoryOf { get; } = NumbersOf(Articles.Count, Groups);

    private static int[] NumbersOf(int articles, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var numbers = new int[articles];
        for (var i = 0; i < groups.Count; i++)
            foreach (var article in groups[i]) numbers[article] = i;
        return numbers;
    }
}
