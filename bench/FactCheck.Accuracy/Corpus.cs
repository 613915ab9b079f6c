using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Accuracy;

/// <summary>Annotated articles.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="ClusterOf">For each article id the story it belongs to.</param>
/// <param name="Annotations">The figures that several of them state.</param>
/// <param name="Marks">The times and figures of some of them, all that there are.</param>
internal sealed record Corpus(IReadOnlyList<Article> Articles, IReadOnlyDictionary<string, int> ClusterOf, Annotations Annotations, IReadOnlyList<MarkedMention> Marks)
{
    /// <summary>Reads a folder with <c>articles.jsonl</c>, <c>facts.jsonl</c> and <c>mentions.jsonl</c>.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static Corpus Read(string folder)
    {
        var path = Path.Combine(folder, "articles.jsonl");
        return new Corpus(
            ArticleFiles.Read(path).Articles, Clusters(path),
            new Annotations(AnnotatedFact.ReadAll(Path.Combine(folder, "facts.jsonl"))), MarkedMention.ReadAll(Path.Combine(folder, "mentions.jsonl")));
    }

    /// <summary>The articles of some stories.</summary>
    public IEnumerable<Article> Of(Func<int, bool> cluster) => Articles.Where(a => cluster(ClusterOf[a.Id]));

    private static Dictionary<string, int> Clusters(string path)
    {
        var clusters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            clusters.Add(document.RootElement.GetProperty("id").GetString()!, document.RootElement.GetProperty("cluster").GetInt32());
        }

        return clusters;
    }
}
