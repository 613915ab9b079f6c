using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Rules.Tests;

/// <summary>The five articles in <c>seeds/</c>, as they are or with a figure changed.</summary>
internal static class Seeds
{
    private static string Folder { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "seeds");

    /// <summary>The articles; a change names the first three characters of the file, the words to replace, and what to put there.</summary>
    public static IReadOnlyList<Article> Read(params (string Article, string Words, string Replacement)[] changes)
    {
        var read = ArticleFiles.Read(Folder);
        read.Problems.Should().BeEmpty();
        return [.. read.Articles.Select(a => changes.Where(c => a.Id.StartsWith(c.Article, StringComparison.Ordinal)).Aggregate(a, Replace))];
    }

    /// <summary>What a check of the articles finds.</summary>
    public static CheckResult Check(params (string Article, string Words, string Replacement)[] changes) =>
        new FactChecker(BuiltInRules.All()).Check(Read(changes));

    private static Article Replace(Article article, (string Article, string Words, string Replacement) change)
    {
        article.Body.Should().Contain(change.Words);
        return new Article(article.Id, article.Body.Replace(change.Words, change.Replacement, StringComparison.Ordinal)) { Publication = article.Publication };
    }
}
