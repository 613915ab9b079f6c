using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>One text of an article, cut into tokens and sentences.</summary>
internal sealed class AnalyzedText
{
    public AnalyzedText(ArticleText source, Token[] tokens, IReadOnlyList<SentenceRange> sentences)
    {
        Source = source;
        Tokens = tokens;
        Terms = new int[tokens.Length];
        Sentences = sentences;
    }

    /// <summary>The text itself.</summary>
    public ArticleText Source { get; }

    /// <summary>The text in NFC, to which the tokens refer.</summary>
    public string Text => Source.Normalized;

    /// <summary>Its tokens, numbered by the lexicon of claims.</summary>
    public Token[] Tokens { get; }

    /// <summary>For each token the number of its syllable in the <see cref="TermTable"/>, once they are given out by <see cref="Number"/>.</summary>
    public int[] Terms { get; }

    /// <summary>Its sentences in reading order; none crosses a segment.</summary>
    public IReadOnlyList<SentenceRange> Sentences { get; }

    /// <summary>Gives each syllable its number. Texts are numbered in the order of the articles, whichever was read first.</summary>
    public void Number(TermTable terms)
    {
        for (var i = 0; i < Tokens.Length; i++) Terms[i] = terms.Number(Tokens[i].Span.Of(Text));
    }

    /// <summary>The words between two tokens: the first included, the last excluded.</summary>
    public string Words(int start, int end) => start >= end ? "" : Text[Tokens[start].Start..Tokens[end - 1].End];

    /// <summary>Where the words between two tokens stand in the text as it was read.</summary>
    public TextSpan OriginalSpan(int start, int end) => Source.ToOriginal(new TextSpan(Tokens[start].Start, Tokens[end - 1].End));

    /// <summary>The first token that ends after a position.</summary>
    public int TokenAt(int position)
    {
        var low = 0;
        var high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
