using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>A news article as it was read, cut into segments.</summary>
public sealed class Article
{
    private readonly ArticleText[] _texts;

    /// <summary>Creates an article and segments its texts.</summary>
    /// <param name="id">Unique among the articles that are checked together.</param>
    /// <param name="body">The body, exactly as it was read.</param>
    /// <param name="title">The headline, or null.</param>
    /// <param name="summary">The summary, or null.</param>
    /// <param name="captions">The parts of the body that its format marks as captions; lines that begin in one are captions.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Article(string id, string body, string? title = null, string? summary = null, IReadOnlyList<TextSpan>? captions = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(body);
        Id = id;
        _texts = [new ArticleText(ArticleField.Title, title ?? ""), new ArticleText(ArticleField.Summary, summary ?? ""), new ArticleText(ArticleField.Body, body)];
        Segments = Segmenter.Segment(_texts, captions ?? []);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The outlet that published it, if known.</summary>
    public string? Source { get; init; }

    /// <summary>The address it was read from, if known.</summary>
    public string? Url { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>When it was published, as stated; null if that is not known.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The file it was read from; null if it was not read from one.</summary>
    public ArticleOrigin? Origin { get; init; }

    /// <summary>The parts of the body in which rules are to be silent.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The headline; empty if there is none.</summary>
    public string Title => _texts[(int)ArticleField.Title].Original;

    /// <summary>The summary; empty if there is none.</summary>
    public string Summary => _texts[(int)ArticleField.Summary].Original;

    /// <summary>The body.</summary>
    public string Body => _texts[(int)ArticleField.Body].Original;

    /// <summary>The segments in reading order; quotes come after the segment they are in.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>The texts in reading order, as read and normalised.</summary>
    public IReadOnlyList<ArticleText> Texts => _texts;

    /// <summary>One of its texts, as read.</summary>
    public string this[ArticleField field] => _texts[(int)field].Original;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
