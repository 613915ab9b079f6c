using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Stories;

/// <summary>
/// The terms of an article that tell what it is about: pairs of neighbouring syllables (most Vietnamese words have two), names of one
/// syllable, and long figures; each with its frequency, headline and lead counting more.
/// </summary>
internal static class ArticleTerms
{
    private const double HeadlineWeight = 2.5, LeadWeight = 1.5, NameWeight = 1.4;

    /// <summary>Figures of so many digits are rare enough to tell articles apart.</summary>
    private const int MinDigits = 3;

    public static Dictionary<long, double> Of(ArticleAnalysis article, CommonTerms common)
    {
        var terms = new Dictionary<long, double>();
        foreach (var text in article.Texts)
            foreach (var sentence in text.Sentences)
                if (sentence.Segment != SegmentKind.Boilerplate) AddSentence(terms, text, sentence, common);
        return terms;
    }

    private static void AddSentence(Dictionary<long, double> terms, AnalyzedText text, SentenceRange sentence, CommonTerms common)
    {
        var weight = sentence.Segment switch { SegmentKind.Headline => HeadlineWeight, SegmentKind.Lead => LeadWeight, _ => 1 };
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var token = text.Tokens[i];
            if (token.IsDigits && token.Length >= MinDigits) Add(terms, Single(text.Terms[i]), weight);
            if (token.Kind != TokenKind.Word) continue;
            var isName = token.IsCapital && i > sentence.Start;
            if (isName && !common.Contains(text.Terms[i])) Add(terms, Single(text.Terms[i]), weight * NameWeight);
            if (i + 1 >= sentence.End || text.Tokens[i + 1].Kind != TokenKind.Word) continue;
            if (common.Contains(text.Terms[i]) || common.Contains(text.Terms[i + 1])) continue;
            Add(terms, Pair(text.Terms[i], text.Terms[i + 1]), isName && text.Tokens[i + 1].IsCapital ? weight * NameWeight : weight);
        }
    }

    private static long Single(int term) => term;

    private static long Pair(int first, int second) => ((long)(first + 1) << 32) | (uint)second;

    private static void Add(Dictionary<long, double> terms, long term, double weight) => terms[term] = terms.GetValueOrDefault(term) + weight;
}
