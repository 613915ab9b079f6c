using FactCheck.Articles;

namespace FactCheck.Accuracy;

/// <summary>A corpus in which one figure a story, on which its articles agreed, is wrong in one of them.</summary>
/// <param name="Articles">All articles, the changed ones among them.</param>
/// <param name="Figures">The wrong figures.</param>
internal sealed record Planting(IReadOnlyList<Article> Articles, IReadOnlyList<PlantedFigure> Figures)
{
    private static readonly string[] Unfit = ["other", "ordinal"];

    /// <summary>Plants wrong figures, the same ones as <c>mutate.py plant --seed</c>.</summary>
    public static Planting In(Corpus corpus, int seed)
    {
        var random = new PythonRandom(seed);
        var articles = corpus.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var figures = new List<PlantedFigure>();
        foreach (var story in corpus.Annotations.Facts.Index().Where(f => IsFit(f.Item)).GroupBy(f => f.Item.Cluster).OrderBy(g => g.Key))
        {
            var facts = story.ToArray();
            random.Shuffle(facts);
            foreach (var (index, fact) in facts)
            {
                var mention = random.Choice(fact.Mentions);
                var article = articles[mention.Article];
                // A figure that the article repeats would leave the right value standing.
                if (Count(article.Title, mention.Text) + Count(article.Summary, mention.Text) + Count(article.Body, mention.Text) > 1) continue;
                if (Slips.Of(mention.Text, fact.Kind, random) is not { } slip) continue;
                articles[mention.Article] = Changed(article, mention, slip);
                figures.Add(new PlantedFigure(index, mention.Article, mention.Field, mention.Start, mention.Start + slip.Length));
                break;
            }
        }

        return new Planting([.. articles.Values], figures);
    }

    private static bool IsFit(AnnotatedFact fact) =>
        fact.Verdict == "agree" && !Unfit.Contains(fact.Kind) && fact.Mentions.Any(m => m.Article != fact.Mentions[0].Article);

    private static Article Changed(Article article, AnnotatedMention mention, string slip)
    {
        string Text(string text, string field) => field != mention.Field ? text : string.Concat(text.AsSpan(0, mention.Start), slip, text.AsSpan(mention.End));
        return new Article(article.Id, Text(article.Body, "body"), Text(article.Title, "title"), Text(article.Summary, "summary"))
        {
            Source = article.Source,
            Url = article.Url,
            Language = article.Language,
            Publication = article.Publication,
            Origin = article.Origin,
        };
    }

    private static int Count(string text, string words) => (text.Length - text.Replace(words, "", StringComparison.Ordinal).Length) / words.Length;
}
