using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>
/// Cuts the texts of an article into segments, line by line: paragraphs, captions, and what a scraped page carries along
/// (table rows, teasers of other articles, the outlet's opening, the source line).
/// </summary>
internal static class Segmenter
{
    /// <summary>Longer lines are sentences, not headlines, names or labels.</summary>
    private const int MaxHeadline = 110, MaxByline = 40, MaxOutlet = 30, MaxCredit = 60, MaxCaption = 300, MaxTeaser = 300;

    /// <summary>What opens each of the teasers of some outlets.</summary>
    private const string TeaserSign = ">>";

    private static readonly string[] BoilerplateStarts, Credits;

    static Segmenter()
    {
        var lexicon = new Lexicon(new Vocabulary());
        lexicon.AddFile("segments.lexicon", DataLines.Embedded("segments.lexicon"));
        BoilerplateStarts = [.. lexicon.Entries.Where(e => e.Category == "boilerplate-start").Select(e => e.Form)];
        Credits = [.. lexicon.Entries.Where(e => e.Category == "credit").Select(e => e.Form)];
    }

    /// <summary>The segments of all texts in reading order.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="captions">The captions that are known, in the body as it was read.</param>
    public static IReadOnlyList<Segment> Segment(IReadOnlyList<ArticleText> texts, IReadOnlyList<TextSpan> captions)
    {
        var segments = new List<Segment>();
        var hasTitle = texts[(int)ArticleField.Title].Normalized.Length > 0;
        var hasSummary = texts[(int)ArticleField.Summary].Normalized.Length > 0;
        foreach (var text in texts)
        {
            var cutter = new BodyCutter(text, segments, hasTitle, hasSummary, captions);
            if (text.Field == ArticleField.Body) cutter.Cut();
            else if (text.Field == ArticleField.Summary) cutter.AddSummary();
            else AddWithQuotes(segments, text, new TextSpan(0, text.Normalized.Length), SegmentKind.Headline);
        }

        return segments;
    }

    private static void AddWithQuotes(List<Segment> segments, ArticleText text, TextSpan span, SegmentKind kind)
    {
        if (span.Length == 0) return;
        segments.Add(new Segment(text.Field, text.ToOriginal(span), span, kind));
        foreach (var quote in Quotations.In(text.Normalized, span))
            segments.Add(new Segment(text.Field, text.ToOriginal(quote), quote, SegmentKind.Quote));
    }

    private sealed class BodyCutter(ArticleText text, List<Segment> segments, bool hasTitle, bool hasSummary, IReadOnlyList<TextSpan> captions)
    {
        private readonly string _text = text.Normalized;
        private readonly List<TextSpan> _captions = Merge(captions);
        private bool _headlineSeen = hasTitle;
        private bool _leadSeen = hasSummary;
        private int _nextCaption;
        private bool _afterImage;

        /// <summary>Where each of the credits stands next in a line, which is known by its end.</summary>
        private readonly int[] _nextCredits = new int[Credits.Length];
        private int _creditLine = -1;

        public void Cut()
        {
            for (var start = 0; start < _text.Length;)
            {
                var end = _text.IndexOf('\n', start);
                if (end < 0) end = _text.Length;
                var line = Trimmed(start, end);
                if (line.Length > 0) AddLine(line, isLast: _text.AsSpan(end).IsWhiteSpace());
                start = end + 1;
            }
        }

        /// <summary>A summary is the lead, whatever its lines.</summary>
        public void AddSummary() => Add(AfterOpening(Trimmed(0, _text.Length)), SegmentKind.Lead);

        private void AddLine(TextSpan line, bool isLast)
        {
            var words = line.Of(_text);
            if (words.StartsWith("!["))
            {
                Add(line, SegmentKind.Boilerplate);
                _afterImage = true;
                return;
            }

            if (IsKnownCaption(line)) Add(line, SegmentKind.Caption);
            else if (words[0] == '|') AddTableRow(line);
            else if (words.Length <= MaxTeaser && (StartsWithAny(words, BoilerplateStarts) || (isLast && IsByline(words)))) Add(line, SegmentKind.Boilerplate);
            else AddParagraph(AfterTeasers(line));
        }

        /// <summary>What follows the teasers that a scraped page runs together with the article («>> Headline >> Headline Text …»); of the last one nothing says where it ends.</summary>
        private TextSpan AfterTeasers(TextSpan line)
        {
            var words = line.Of(_text);
            return words.StartsWith(TeaserSign) ? Split(line, words.LastIndexOf(TeaserSign) + TeaserSign.Length) : line;
        }

        /// <summary>Lines must come in order.</summary>
        private bool IsKnownCaption(TextSpan line)
        {
            if (_captions.Count == 0) return false;
            var start = text.ToOriginal(line).Start;
            while (_nextCaption < _captions.Count && _captions[_nextCaption].End <= start) _nextCaption++;
            return _nextCaption < _captions.Count && _captions[_nextCaption].Contains(start);
        }

        /// <summary>The spans in the order of the text, those that overlap as one.</summary>
        private static List<TextSpan> Merge(IReadOnlyList<TextSpan> spans)
        {
            var merged = new List<TextSpan>();
            foreach (var span in spans.OrderBy(s => s.Start))
            {
                if (merged.Count > 0 && span.Start <= merged[^1].End) merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
                else merged.Add(span);
            }

            return merged;
        }

        /// <summary>A row of a scraped page's table: the caption if it stands under the image, else a teaser or a label.</summary>
        private void AddTableRow(TextSpan line)
        {
            var isCaption = _afterImage && line.Length > 3;
            Add(line, isCaption ? SegmentKind.Caption : SegmentKind.Boilerplate);
            _afterImage &= line.Length <= 3;
        }

        private void AddParagraph(TextSpan line)
        {
            _afterImage = false;
            line = AfterOpening(line);
            if (line.Length == 0) return;
            if (!_headlineSeen && IsHeadline(line))
            {
                _headlineSeen = true;
                Add(line, SegmentKind.Headline);
                return;
            }

            _headlineSeen = true;
            foreach (var (span, isCaption) in WithoutCaptions(line))
            {
                if (isCaption)
                {
                    Add(span, SegmentKind.Caption);
                    continue;
                }

                Add(span, _leadSeen ? SegmentKind.Body : SegmentKind.Lead);
                _leadSeen = true;
            }
        }

        /// <summary>What follows the date of the file's header («date 2025-11-25») and the outlet's opening («(VTC News) -», «(TNO)»), which become segments of their own.</summary>
        private TextSpan AfterOpening(TextSpan line)
        {
            var rest = line;
            var words = rest.Of(_text);
            if (segments.All(s => s.Field != ArticleField.Body) && words.StartsWith("date ") && words.Length >= 15 && char.IsDigit(words[5]))
                rest = Split(rest, 15);
            words = rest.Of(_text);
            var dash = words.IndexOfAny('-', '–');
            if (dash is > 1 and <= MaxOutlet && IsOutlet(words[..dash])) return Split(rest, dash + 1);
            var bracket = words.IndexOf(')') + 1;
            return words.StartsWith("(") && bracket is > 2 and <= MaxOutlet && bracket < words.Length && IsAcronym(words[..bracket].Trim("()")) ? Split(rest, bracket) : rest;
        }

        private TextSpan Split(TextSpan line, int length)
        {
            Add(new TextSpan(line.Start, line.Start + length), SegmentKind.Boilerplate);
            return Trimmed(line.Start + length, line.End);
        }

        /// <summary>«(VTC News)», «TTO», «VOV.VN»: in brackets, or one word in capitals.</summary>
        private static bool IsOutlet(ReadOnlySpan<char> words)
        {
            words = words.Trim();
            if (words.Length < 2) return false;
            return words[0] == '(' ? words[^1] == ')' : IsAcronym(words);
        }

        private static bool IsAcronym(ReadOnlySpan<char> words)
        {
            foreach (var c in words)
                if (!char.IsUpper(c) && c is not ('.' or '-')) return false;
            return true;
        }

        private bool IsHeadline(TextSpan line)
        {
            var words = line.Of(_text);
            // The paragraph that follows must be there: a text of one line is no headline.
            return words.Length <= MaxHeadline && !IsSentenceEnd(words[^1]) && words[^1] != ':' && line.End < _text.Length && FindCredit(line.Start, line.End) < 0;
        }

        private static bool IsByline(ReadOnlySpan<char> words)
        {
            if (words.Length > MaxByline || IsSentenceEnd(words[^1])) return false;
            var atStart = true;
            foreach (var c in words)
            {
                if (atStart && !char.IsUpper(c) && c is not ('(' or '/' or '-')) return false;
                atStart = c is ' ' or '/' or '-' or '(';
            }

            return true;
        }

        /// <summary>A paragraph without the captions that run through it: each ends with its credit («Ảnh: Reuters.»).</summary>
        private IEnumerable<(TextSpan Span, bool IsCaption)> WithoutCaptions(TextSpan line)
        {
            var start = line.Start;
            while (start < line.End)
            {
                var credit = FindCredit(start, line.End);
                if (credit < 0) break;
                var creditEnd = CreditEnd(credit, line.End);
                var captionStart = creditEnd >= line.End - 1 && line.End - start <= MaxCaption ? start : SentenceStart(start, credit);
                if (captionStart > start) yield return (Trimmed(start, captionStart), false);
                yield return (Trimmed(captionStart, creditEnd), true);
                start = creditEnd;
            }

            var rest = Trimmed(start, line.End);
            if (rest.Length > 0) yield return (rest, false);
        }

        /// <summary>The first credit of a line from a position on, or -1. Positions of one line must come in order: what was found further on is remembered.</summary>
        private int FindCredit(int start, int end)
        {
            if (end != _creditLine) Array.Fill(_nextCredits, -1);
            _creditLine = end;
            var first = -1;
            for (var i = 0; i < Credits.Length; i++)
            {
                var at = NextCredit(i, start, end);
                if (at < end && (first < 0 || at < first) && IsCredit(at, Credits[i].Length, end)) first = at;
            }

            return first;
        }

        private int NextCredit(int credit, int start, int end)
        {
            if (_nextCredits[credit] >= start) return _nextCredits[credit];
            var at = _text.IndexOf(Credits[credit], start, end - start, StringComparison.OrdinalIgnoreCase);
            return _nextCredits[credit] = at < 0 ? end : at;
        }

        /// <summary>«ảnh: AFP» anywhere; «Ảnh AFP» where a sentence, a bracket or a dash opens it. «ảnh» in a sentence is none.</summary>
        private bool IsCredit(int at, int length, int end)
        {
            if (at > 0 && char.IsLetter(_text[at - 1])) return false;
            var next = at + length;
            while (next < end && _text[next] == ' ') next++;
            if (next >= end - 1) return false;
            if (_text[next] == ':') return true;
            var before = at - 1;
            while (before > 0 && _text[before] == ' ') before--;
            var isOpened = at == 0 || IsSentenceEnd(_text[before]) || _text[before] is '(' or '-' or '–' or '\n';
            return isOpened && next > at + length && char.IsUpper(_text[next]);
        }

        /// <summary>Where the caption begins: with the sentence that the credit ends, or with the one before if the credit is a sentence of its own.</summary>
        private int SentenceStart(int start, int credit)
        {
            var from = credit - 1;
            while (from > start && (_text[from] == ' ' || IsSentenceEnd(_text[from]))) from--;
            for (var i = from; i > start; i--)
                if (IsSentenceEnd(_text[i]) && _text[i + 1] == ' ' && char.IsUpper(_text[i + 2])) return i + 2;
            return start;
        }

        /// <summary>The credit names one to three words in capitals, or ends with its line, its bracket or its point.</summary>
        private int CreditEnd(int credit, int end)
        {
            var colon = _text.IndexOfAny([':', ' '], credit, Math.Min(MaxCredit, end - credit));
            var i = colon < 0 ? credit + 3 : colon + 1;
            for (var words = 0; i < end && words < 3; words++)
            {
                while (i < end && _text[i] is ' ' or ':') i++;
                if (i >= end || !(char.IsUpper(_text[i]) || char.IsDigit(_text[i]))) break;
                var acronym = i + 1 < end && char.IsUpper(_text[i + 1]);
                while (i < end && _text[i] is not (' ' or ')' or '.')) i++;
                if (i < end && _text[i] is ')' or '.') return i + 1;
                if (acronym) break;
            }

            return Math.Max(i, credit + 3);
        }

        private TextSpan Trimmed(int start, int end)
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
            while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
            return new TextSpan(start, end);
        }

        private void Add(TextSpan span, SegmentKind kind) => AddWithQuotes(segments, text, span, kind);

        private static bool StartsWithAny(ReadOnlySpan<char> words, string[] starts)
        {
            foreach (var start in starts)
                if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…';
    }
}
