using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Testing;

/// <summary>Where assertions begin.</summary>
public static class FactCheckAssertionExtensions
{
    /// <summary>What is to hold of articles together.</summary>
    public static ArticlesAssertions Should(this Articles articles) => new(articles);

    /// <summary>What is to hold of the times and figures in an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The language of failure messages: <c>vi</c>, or English for any other.</param>
    public static ArticleAssertions Should(this Article article, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(article);
        return Articles.Read(article).Should(language);
    }

    /// <summary>What is to hold of the times and figures in an article that a checker of one's own has read.</summary>
    /// <inheritdoc cref="Should(Article, string)"/>
    public static ArticleAssertions Should(this ArticleReading reading, string language = "en") => new(reading, language);

    /// <summary>What is to hold of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language of failure messages: <c>vi</c>, or English for any other.</param>
    public static FindingAssertions Should(this Finding finding, string language = "en") => new(finding, language);
}
