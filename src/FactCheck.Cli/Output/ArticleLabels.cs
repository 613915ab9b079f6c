using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>Short names for articles that tell them apart: the outlet where that is enough, otherwise the id.</summary>
internal sealed class ArticleLabels
{
    private const int UsualLength = 14;

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <param name="articles">The articles that are shown together.</param>
    public ArticleLabels(IEnumerable<Article> articles)
    {
        var all = articles.DistinctBy(a => a.Id).ToList();
        var sources = all.CountBy(a => Plain.Line(a.Source ?? "")).ToDictionary(StringComparer.Ordinal);
        var ids = all.ConvertAll(a => Plain.Line(a.Id));
        foreach (var article in all)
        {
            var source = Plain.Line(article.Source ?? "");
            _labels[article.Id] = source.Length > 0 && sources[source] == 1 ? source : Short(Plain.Line(article.Id), ids);
        }
    }

    public string this[Article article] => _labels[article.Id];

    /// <summary>The id; of a long one the shortest part before a break that no other id begins with.</summary>
    private static string Short(string id, List<string> ids)
    {
        if (id.Length <= UsualLength) return id;
        for (var end = 1; end < UsualLength; end++)
        {
            var start = id[..end];
            if (id[end] is '_' or '-' or '.' or ' ' && ids.Count(i => i.StartsWith(start, StringComparison.Ordinal)) == 1) return start + "…";
        }

        var cut = id[..(UsualLength - 1)];
        return ids.Count(i => i.StartsWith(cut, StringComparison.Ordinal)) == 1 ? cut + "…" : id;
    }
}
