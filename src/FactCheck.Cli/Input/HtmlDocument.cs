using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FactCheck.Cli.Input;

/// <summary>A parsed page that knows where its texts and comments stand in the file.</summary>
internal sealed class HtmlDocument
{
    private readonly Dictionary<INode, (int Start, int End)> _places = [];
    private readonly List<(string Text, int Start, int End)> _runs = [], _comments = [];
    private readonly int _maxDepth;
    private int _open;

    private HtmlDocument(string html, int maxDepth)
    {
        _maxDepth = maxDepth;
        var options = new HtmlParserOptions { MaximumDepth = maxDepth, IsScripting = true, OnToken = Observe };
        Dom = new HtmlParser(options).ParseDocument(html);
        PlaceTexts();
        PlaceComments();
    }

    /// <summary>The page.</summary>
    public IHtmlDocument Dom { get; }

    /// <summary>Parses a page.</summary>
    /// <param name="html">The page, or a piece of one.</param>
    /// <param name="maxDepth">How deep elements may be nested: see <see cref="PageLimits.Depth"/>.</param>
    /// <exception cref="TooNestedException">Its elements are nested too deep.</exception>
    public static HtmlDocument Parse(string html, int maxDepth) => new(html, maxDepth);

    /// <summary>Where a text or a comment stands in the file; null if that is not known.</summary>
    public (int Start, int End)? PlaceOf(INode node) => _places.TryGetValue(node, out var place) ? place : null;

    private void Observe(HtmlToken token, TextRange range)
    {
        if (token.Type == HtmlTokenType.Character) _runs.Add((token.Data, range.Start.Position - 1, range.End.Position - 1));
        else if (token.Type == HtmlTokenType.Comment) _comments.Add((token.Data, range.Start.Position - 1, range.End.Position - 1));
        else if (token.Type == HtmlTokenType.EndTag) _open--;
        else if (token.Type == HtmlTokenType.StartTag && !IsClosedByOthers(token.Name)) _open++;
        // The parser itself would take the square of the depth in time.
        if (_open > _maxDepth) throw new TooNestedException();
    }

    /// <summary>Elements that have no end tag, or may go without.</summary>
    private static bool IsClosedByOthers(string name) => name is "p" or "li" or "dt" or "dd" or "option" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot"
        or "br" or "hr" or "img" or "input" or "meta" or "link" or "source" or "wbr" or "col" or "area" or "base" or "embed" or "track" or "param" or "path" or "use";

    /// <summary>The texts of the page and the runs of the file have the same order; a text may be made of several runs.</summary>
    private void PlaceTexts()
    {
        var next = 0;
        foreach (var text in Dom.Descendants<IText>())
        {
            var first = _runs.FindIndex(next, Math.Min(_runs.Count - next, 64), r => r.Text.Length > 0 && text.Data.StartsWith(r.Text, StringComparison.Ordinal));
            if (first < 0) continue;
            var length = _runs[first].Text.Length;
            next = first + 1;
            while (next < _runs.Count && length < text.Data.Length && string.CompareOrdinal(text.Data, length, _runs[next].Text, 0, _runs[next].Text.Length) == 0)
                length += _runs[next++].Text.Length;
            _places[text] = (_runs[first].Start, _runs[next - 1].End);
        }
    }

    private void PlaceComments()
    {
        var next = 0;
        foreach (var comment in Dom.Descendants<IComment>())
        {
            if (_comments.FindIndex(next, Math.Min(_comments.Count - next, 64), c => c.Text == comment.Data) is not (>= 0 and var found)) continue;
            _places[comment] = (_comments[found].Start, _comments[found].End);
            next = found + 1;
        }
    }
}
