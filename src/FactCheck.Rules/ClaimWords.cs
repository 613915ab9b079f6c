using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>The words near a time or figure in its sentence, by which rules see that two claims tell the same.</summary>
internal static class ClaimWords
{
    private static readonly char[] Marks = ['.', ',', ':', ';', '"', '“', '”', '«', '»', '(', ')', '?', '!', '\''];

    /// <summary>The words before a claim, in lower case and without figures, the nearest last.</summary>
    public static IReadOnlyList<string> Before(Claim claim, int reach)
    {
        var text = claim.Article[claim.Mention.Field];
        return [.. Of(text[claim.Sentence.Start..Math.Max(claim.Sentence.Start, claim.Mention.Span.Start)]).TakeLast(reach)];
    }

    /// <summary>The words near a claim on both sides.</summary>
    public static HashSet<string> Around(Claim claim, int reach)
    {
        var text = claim.Article[claim.Mention.Field];
        return [.. Before(claim, reach), .. Of(text[Math.Min(claim.Sentence.End, claim.Mention.Span.End)..claim.Sentence.End]).Take(reach)];
    }

    /// <summary>The words near a part of a text on both sides.</summary>
    public static HashSet<string> Beside(string text, int start, int end, int reach) => [.. Of(text[..start]).TakeLast(reach), .. Of(text[end..]).Take(reach)];

    /// <summary>How large a share of the words of both is common to both, from 0 to 1.</summary>
    public static double Shared(HashSet<string> left, HashSet<string> right)
    {
        var all = left.Union(right).Count();
        return all == 0 ? 0 : (double)left.Count(right.Contains) / all;
    }

    private static IEnumerable<string> Of(string text) =>
        ArticleText.Normalize(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(Marks)).Where(w => w.Length > 0 && !w.Any(char.IsAsciiDigit));
}
