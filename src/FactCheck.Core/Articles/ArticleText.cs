using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>One of an article's texts: as it was read, and in NFC as it is analysed.</summary>
public sealed class ArticleText
{
    private readonly int[]? _offsets;

    internal ArticleText(ArticleField field, string original)
    {
        Field = field;
        Original = original;
        (Normalized, _offsets) = NfcText.Of(original);
    }

    /// <summary>Which text it is.</summary>
    public ArticleField Field { get; }

    /// <summary>The text exactly as it was read.</summary>
    public string Original { get; }

    /// <summary>The text with its Vietnamese letters composed, and without the characters that nobody sees, such as zero-width spaces.</summary>
    public string Normalized { get; }

    /// <summary>A text with its Vietnamese letters composed, as <see cref="Normalized"/> has it: to compare words of a text as it was read.</summary>
    /// <remarks>Unlike the framework's, this takes any text, with halves of characters in it too, and does the same where the runtime has no ICU data.</remarks>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NfcText.Of(text).Text;
    }

    /// <summary>A text with each Vietnamese letter taken apart into the plain letter and its marks («ấ» is a, a circumflex and an acute); «đ» stays: to compare words without their marks.</summary>
    /// <inheritdoc cref="Normalize" path="/remarks"/>
    public static string Decompose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NfcText.Decompose(text);
    }

    /// <summary>Where a span of <see cref="Normalized"/> stands in <see cref="Original"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Normalized.Length);
        if (_offsets is null) return span;
        var (start, end) = (_offsets[span.Start], _offsets[span.End]);
        // What was left out behind the last character is no part of it.
        while (end > start && NfcText.IsInvisible(Original[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
