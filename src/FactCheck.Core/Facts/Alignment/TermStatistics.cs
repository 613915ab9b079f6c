using FactCheck.Claims;

namespace FactCheck.Facts.Alignment;

/// <summary>In how many of the checked articles each syllable stands, and so how much it tells.</summary>
internal sealed class TermStatistics
{
    /// <summary>The articles are as if added to this many: keeps rare words rare when few articles are given.</summary>
    private const double PriorArticles = 200;

    private readonly int[] _articlesWith;
    private readonly int _articles;
    private readonly CommonTerms _common;

    public TermStatistics(IReadOnlyList<ArticleAnalysis> articles, int terms, CommonTerms common)
    {
        _articles = articles.Count;
        _articlesWith = new int[terms];
        _common = common;
        var lastSeen = new int[terms];
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var text in articles[i].Texts)
            {
                foreach (var term in text.Terms)
                {
                    if (lastSeen[term] == i + 1) continue;
                    lastSeen[term] = i + 1;
                    _articlesWith[term]++;
                }
            }
        }
    }

    /// <summary>How much a syllable tells: 0 for those that every article has.</summary>
    public double Weight(int term) => _common.Contains(term) ? 0 : Math.Log((_articles + PriorArticles) / (_articlesWith[term] + 1));
}
