using FactCheck.Claims;

namespace FactCheck;

/// <summary>
/// Keeps the work on one story in bounds: the claims of a story are compared each with every other one, so an article that is a table
/// of thousands of figures would take hours. The articles with most claims are left out until the others can be compared.
/// </summary>
internal static class CrowdedStories
{
    /// <summary>The articles as they are compared: those that are left out are in no story, and state and cover nothing.</summary>
    /// <param name="corpus">All articles.</param>
    /// <param name="maxClaims">The most claims of one story.</param>
    /// <param name="left">What was left out.</param>
    public static GroupedArticles Relieve(GroupedArticles corpus, int maxClaims, out IReadOnlyList<ExceededLimit> left)
    {
        var surplus = corpus.Groups.SelectMany(g => Surplus(corpus, g, maxClaims)).Order().ToArray();
        left = [.. surplus.Select(a => corpus.Articles[a].Reading).Select(r => ExceededLimit.TooManyClaims(r.Article, r.Claims.Count, maxClaims))];
        return surplus.Length == 0 ? corpus : corpus with
        {
            Articles = [.. corpus.Articles.Select((a, i) => Array.BinarySearch(surplus, i) < 0 ? a : Silent(a))],
            Groups = [.. corpus.Groups.Select(g => g.Where(a => Array.BinarySearch(surplus, a) < 0).ToArray())],
        };
    }

    private static IEnumerable<int> Surplus(GroupedArticles corpus, IReadOnlyList<int> story, int maxClaims)
    {
        var claims = story.Sum(a => corpus.Articles[a].Reading.Claims.Count);
        foreach (var article in story.OrderByDescending(a => corpus.Articles[a].Reading.Claims.Count).ThenBy(a => a))
        {
            if (claims <= maxClaims) yield break;
            claims -= corpus.Articles[article].Reading.Claims.Count;
            yield return article;
        }
    }

    private static ArticleAnalysis Silent(ArticleAnalysis article) => article with
    {
        Reading = article.Reading.WithoutClaims(),
        Events = [.. article.Texts.Select(_ => (IReadOnlyList<Claims.Events.EventMention>)[])],
    };
}
