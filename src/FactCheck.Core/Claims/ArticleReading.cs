using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>An article with all that was read from it: its day of publication, its mentions, and what they are said of.</summary>
public sealed class ArticleReading
{
    internal ArticleReading(Article article, Publication? publication, IReadOnlyList<Mention> mentions, IReadOnlyList<Claim> claims)
    {
        Article = article;
        Publication = publication;
        Mentions = mentions;
        Claims = claims;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>When it was published: stated, else inferred from the text; null if neither is possible.</summary>
    public Publication? Publication { get; }

    /// <summary>Every time expression and figure, in reading order, those of captions and boilerplate among them.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>What the article itself says: the mentions outside of boilerplate, with what they are said of.</summary>
    public IReadOnlyList<Claim> Claims { get; }
}
