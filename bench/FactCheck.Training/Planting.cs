using FactCheck.Articles;

namespace FactCheck.Training;

/// <summary>A corpus in which one figure a story, on which its articles agreed, is wrong in one of them.</summary>
/// <param name="Articles">All articles, the changed ones among them.</param>
/// <param name="Figures">The wrong figures.</param>
internal sealed record Planting(IReadOnlyList<Article> Articles, IReadOnlyList<PlantedFigure> Figures)
{
    private static readonly string[] Unfit = ["other", "ordinal"];

    /// <summary>Plants wrong figures; another seed, other figures.</summary>
    public static Planting In(Corpus corpus, int seed)
    {
        var random = new Random(seed);
        var articles = corpus.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var figures = new List<PlantedFigure>();
        var facts = corpus.Annotations.Facts.Index().Where(f => f.Item.Verdict == "agree" && !Unfit.Contains(f.Item.Kind)).GroupBy(f => f.Item.Cluster).OrderBy(g => g.Key);
        foreach (var story in facts)
        {
            foreach (var (index, fact) in story.OrderBy(_ => random.Next()).ToArray())
            {
                var mention = fact.Mentions[random.Next(fact.Mentions.Count)];
                if (Plant(articles[mention.Article], mention, fact.Kind, random) is not { } planted) continue;
                articles[mention.Article] = planted.Article;
                figures.Add(new PlantedFigure(index, mention.Article, mention.Field, mention.Start, mention.Start + planted.Length));
                break;
            }
        }

        return new Planting([.. articles.Values], figures);
    }

    private static (Article Article, int Length)? Plant(Article article, AnnotatedMention mention, string kind, Random random)
    {
        // A figure that the article repeats would leave the right value standing.
        if (Count(article.Title, mention.Text) + Count(article.Summary, mention.Text) + Count(article.Body, mention.Text) > 1) return null;
        if (Slips.Of(mention.Text, kind, random) is not { } slip) return null;
        string Changed(string text, string field) => field != mention.Field ? text : string.Concat(text.AsSpan(0, mention.Start), slip, text.AsSpan(mention.End));
        var changed = new Article(article.Id, Changed(article.Body, "body"), Changed(article.Title, "title"), Changed(article.Summary, "summary"))
        {
            Source = article.Source,
            Publication = article.Publication,
        };
        return (changed, slip.Length);
    }

    private static int Count(string text, string words) => (text.Length - text.Replace(words, "", StringComparison.Ordinal).Length) / words.Length;
}
