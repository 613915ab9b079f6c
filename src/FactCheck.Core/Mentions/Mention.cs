using FactCheck.Articles;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>A time expression or a figure in an article, with its normalised value.</summary>
public sealed class Mention
{
    internal Mention(Article article, ArticleField field, TextSpan span, TextSpan normalizedSpan, MentionType type, TemporalValue? temporal, Quantity? quantity)
    {
        Article = article;
        Field = field;
        Span = span;
        NormalizedSpan = normalizedSpan;
        Type = type;
        Temporal = temporal;
        Quantity = quantity;
        Text = span.Of(article[field]).ToString();
        Value = temporal?.ToTimex() ?? quantity?.ToValue() ?? "";
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>The text of the article it stands in.</summary>
    public ArticleField Field { get; }

    /// <summary>Where it stands in that text as it was read.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it stands in that text as it is analysed: see <see cref="ArticleText.Normalized"/>.</summary>
    public TextSpan NormalizedSpan { get; }

    /// <summary>Its words, as read.</summary>
    public string Text { get; }

    /// <summary>Its type.</summary>
    public MentionType Type { get; }

    /// <summary>Its value in the notation of the machine-readable output: TIMEX3 for times, number and unit for figures.</summary>
    public string Value { get; }

    /// <summary>Its meaning, if it is a time expression.</summary>
    public TemporalValue? Temporal { get; }

    /// <summary>Its meaning, if it is a figure.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The words that loosen or bound the value.</summary>
    public Hedge Hedge => Temporal?.Hedge ?? Quantity?.Hedge ?? Hedge.None;

    /// <summary>The words and the value.</summary>
    public override string ToString() => $"«{Text}» {Value}";
}
