using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A sentence of an article with the times and figures in it. Its words are those of the normalised text: see <see cref="ArticleText.Normalized"/>.</summary>
public sealed class Sentence
{
    private readonly ArticleText _source;

    internal Sentence(Article article, AnalyzedText text, SentenceRange range, IReadOnlyList<Mention> mentions)
    {
        _source = text.Source;
        Article = article;
        Segment = range.Segment;
        NormalizedSpan = new TextSpan(text.Tokens[range.Start].Start, text.Tokens[range.End - 1].End);
        Span = _source.ToOriginal(NormalizedSpan);
        Mentions = mentions;
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>The text of the article it stands in.</summary>
    public ArticleField Field => _source.Field;

    /// <summary>The part of the article it stands in.</summary>
    public SegmentKind Segment { get; }

    /// <summary>Where it stands in its text as it was read.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it stands in its text as it is analysed.</summary>
    public TextSpan NormalizedSpan { get; }

    /// <summary>The times and figures in it, in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Its words.</summary>
    public string Text => WordsIn(NormalizedSpan);

    /// <summary>The words before a mention.</summary>
    public string Before(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return WordsIn(new TextSpan(NormalizedSpan.Start, Math.Max(NormalizedSpan.Start, mention.NormalizedSpan.Start)));
    }

    /// <summary>The words after a mention.</summary>
    public string After(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return WordsIn(new TextSpan(Math.Min(NormalizedSpan.End, mention.NormalizedSpan.End), NormalizedSpan.End));
    }

    /// <summary>The words between two mentions of which the first stands before the second; none if they touch.</summary>
    public string Between(Mention first, Mention second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return WordsIn(new TextSpan(first.NormalizedSpan.End, Math.Max(first.NormalizedSpan.End, second.NormalizedSpan.Start)));
    }

    /// <summary>Makes words that are neither a time nor a figure something to point at.</summary>
    /// <param name="start">Where they start in <see cref="Text"/>.</param>
    /// <param name="length">Their length in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">They reach beyond the sentence.</exception>
    public Mention Words(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, NormalizedSpan.Length);
        var span = new TextSpan(NormalizedSpan.Start + start, NormalizedSpan.Start + start + length);
        return new Mention(Article, Field, _source.ToOriginal(span), span, MentionType.Words, null, null);
    }

    /// <summary>Its words.</summary>
    public override string ToString() => Text;

    private string WordsIn(TextSpan span) => span.Of(_source.Normalized).ToString();
}
