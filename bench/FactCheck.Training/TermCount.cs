using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Counts in how many articles each syllable stands.</summary>
internal static class TermCount
{
    /// <summary>Rarer syllables, most of them names and slips, tell as much as any.</summary>
    private const double LeastPerMille = 1;

    /// <summary>The table as <c>terms.frequencies</c> writes it: a line for each share, two significant digits exact.</summary>
    public static string Of(IEnumerable<Article> articles)
    {
        var tokenizer = new Tokenizer(new Vocabulary());
        var tokens = new TokenBuffer();
        var terms = new TermTable();
        var counts = new List<int>();
        var all = 0;
        foreach (var article in articles)
        {
            all++;
            var seen = new HashSet<int>();
            foreach (var text in article.Texts)
            {
                tokenizer.Tokenize(text.Normalized, tokens);
                foreach (var token in tokens.Tokens)
                    if (token.Kind == TokenKind.Word) seen.Add(terms.Number(token.Span.Of(text.Normalized)));
            }

            foreach (var term in seen)
            {
                while (counts.Count <= term) counts.Add(0);
                counts[term]++;
            }
        }

        var output = new StringBuilder("# In how many of a thousand Vietnamese news articles a syllable stands. Counted by bench/FactCheck.Training.\n");
        var lines = counts.Index().Select(c => (Syllable: terms[c.Index], Share: Rounded(c.Item * 1000.0 / all))).Where(c => c.Share >= LeastPerMille).GroupBy(c => c.Share).OrderByDescending(g => g.Key);
        foreach (var line in lines)
            output.Append(CultureInfo.InvariantCulture, $"{line.Key}: {string.Join(' ', line.Select(c => c.Syllable).Order(StringComparer.Ordinal))}\n");
        return output.ToString();
    }

    private static double Rounded(double share)
    {
        var place = Math.Pow(10, Math.Floor(Math.Log10(share)) - 1);
        return Math.Round(Math.Round(share / place) * place, 2);
    }
}
