using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>An article with all that was read from it: its day of publication, its mentions, and what they are said of.</summary>
public sealed class ArticleReading
{
    private readonly Lazy<IReadOnlyList<Sentence>> _sentences;

    internal ArticleReading(Article article, Publication? publication, IReadOnlyList<Mention> mentions, IReadOnlyList<Claim> claims, IReadOnlyList<AnalyzedText>? texts = null)
    {
        _sentences = new(() => [.. (texts ?? []).SelectMany(SentencesOf)]);
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

    /// <summary>Its sentences in reading order, those of captions and boilerplate among them.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences.Value;

    /// <summary>The same article as one that says nothing that can be compared.</summary>
    internal ArticleReading WithoutClaims() => new(Article, Publication, Mentions, []);

    private IEnumerable<Sentence> SentencesOf(AnalyzedText text)
    {
        var own = Mentions.Where(m => m.Field == text.Source.Field).ToArray();
        var next = 0;
        foreach (var range in text.Sentences)
        {
            var first = next;
            var end = text.Tokens[range.End - 1].End;
            while (next < own.Length && own[next].NormalizedSpan.Start < end) next++;
            yield return new Sentence(Article, text, range, own[first..next]);
        }
    }
}
