using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>
/// Says in a few words what a group of claims is about: what is counted or measured, and whose it is: «thuế quan · Trung Quốc». Of the
/// words and names that stand by its claims, those that most of them share.
/// </summary>
internal sealed class FactLabel(ConceptFinder concepts)
{
    private const int MaxWords = 5;

    /// <summary>How many more words are taken in before a compound is cut.</summary>
    private const int MaxExtension = 3;

    /// <summary>The share of the places of a word at which another must stand beside it for the two to be one word.</summary>
    private const double MinBound = 0.7;

    /// <summary>The label of a group: empty if its claims stand beside nothing but figures and function words.</summary>
    public string Of(ClaimGroup group)
    {
        AnalyzedText[] texts = [.. group.Members.Select(m => m.Claim.Context!.Text).Distinct()];
        var sentences = group.Members.Select(m => m.Claim.SentenceText).ToArray();
        var subject = MostShared(group.Members.Select(m => SubjectOf(m, texts)), sentences);
        var name = MostShared(group.Members.Select(m => m.NearestNameWords ?? ""), sentences);
        if (name.Length == 0 || subject.Contains(name, StringComparison.OrdinalIgnoreCase)) return subject;
        return subject.Length == 0 || name.Contains(subject, StringComparison.OrdinalIgnoreCase) ? name : $"{subject} · {name}";
    }

    /// <summary>The words that stand in most sentences; of equal ones the longest, and of those the first.</summary>
    private static string MostShared(IEnumerable<string> words, string[] sentences) =>
        words.Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(w => sentences.Count(s => s.Contains(w, StringComparison.OrdinalIgnoreCase))).ThenByDescending(w => w.Length).FirstOrDefault() ?? "";

    private string SubjectOf(ClaimProfile profile, AnalyzedText[] texts)
    {
        var phrase = new Phrase(profile.Claim.Context!, texts, concepts);
        var noun = profile.Kind == FactKind.Count ? profile.Claim.Mention.Quantity?.Unit ?? "" : "";
        if (noun.Length == 0) return phrase.Before() is { Length: > 0 } before ? before : phrase.After(skipsComma: true);
        var counted = $"{noun} {phrase.After(skipsComma: false)}".Trim();
        // «150 chiếc» tells nothing without what stands before it.
        return counted.Contains(' ', StringComparison.Ordinal) ? counted : $"{phrase.Before()} {counted}".Trim();
    }

    /// <summary>The words on both sides of a claim: they begin and end at signs, figures and function words, which no compound crosses.</summary>
    private sealed class Phrase(ClaimContext context, AnalyzedText[] texts, ConceptFinder concepts)
    {
        private readonly AnalyzedText _text = context.Text;
        private readonly bool[] _isFunction = concepts.FunctionWords(context.Text, context.Sentence);

        /// <summary>The words before, up to the claim but for function words.</summary>
        public string Before()
        {
            var end = context.Start;
            while (end > context.Sentence.Start && (IsFunction(end - 1) || IsOpening(end - 1))) end--;
            var start = end;
            while (end - start < MaxWords && IsContent(start - 1)) start--;
            if (EdgeNear(start, -1) is { } edge) start = edge;
            // One syllable is seldom a word: «doanh thu của quý».
            if (end - start == 1 && IsFunctionBetween(start)) start = StartBefore(start, end);
            while (end - start < MaxWords + MaxExtension && IsContent(start - 1) && IsOneWord(start - 1)) start--;
            return Words(start, end);
        }

        /// <summary>The words after, from the claim on but for function words.</summary>
        public string After(bool skipsComma)
        {
            var start = context.End;
            if (skipsComma)
                while (start < context.Sentence.End && (IsFunction(start) || _text.Words(start, start + 1) == ",")) start++;
            var end = start;
            while (end - start < MaxWords && IsContent(end)) end++;
            if (EdgeNear(end - 1, 1) is { } edge) end = edge + 1;
            while (end - start is > 0 and < MaxWords + MaxExtension && IsContent(end) && IsOneWord(end - 1)) end++;
            return Words(start, end);
        }

        /// <summary>The last word that belongs to a phrase, if that is near: no word is cut there.</summary>
        private int? EdgeNear(int token, int step)
        {
            for (var words = 0; words <= MaxExtension; words++, token += step)
                if (!IsContent(token + step)) return token;
            return null;
        }

        private int StartBefore(int start, int end)
        {
            var at = start - 1;
            while (at > context.Sentence.Start && IsFunction(at - 1)) at--;
            if (!IsContent(at - 1)) return start;
            while (end - at < MaxWords && IsContent(at - 1)) at--;
            return at;
        }

        private bool IsFunctionBetween(int start) => start > context.Sentence.Start && IsFunction(start - 1);

        private bool IsFunction(int token) => IsInside(token) && _isFunction[token - context.Sentence.Start];

        private bool IsContent(int token) => IsInside(token) && _text.Tokens[token].Kind == TokenKind.Word && !IsFunction(token);

        private bool IsOpening(int token) => _text.Words(token, token + 1) is "(" or ":";

        private bool IsInside(int token) => token >= context.Sentence.Start && token < context.Sentence.End;

        /// <summary>Whether a token and the next are parts of one word: of a name, or such as seldom stand without each other.</summary>
        private bool IsOneWord(int token)
        {
            if (_text.Tokens[token].IsCapital && _text.Tokens[token + 1].IsCapital) return true;
            var (first, second) = (_text.Terms[token], _text.Terms[token + 1]);
            var (alone, together) = (0, 0);
            foreach (var terms in texts.Select(t => t.Terms))
            {
                for (var i = 0; i < terms.Length; i++)
                {
                    if (terms[i] != second) continue;
                    alone++;
                    if (i > 0 && terms[i - 1] == first) together++;
                }
            }

            return alone > 1 && together >= MinBound * alone;
        }

        private string Words(int start, int end) => _text.Words(start, end).ReplaceLineEndings(" ");
    }
}
