using System.Text;
using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Text;

namespace FactCheck.Cli.Input;

/// <summary>
/// Takes the text of an article out of its file: white space becomes a single space, a paragraph a line; where each word stood in
/// the file is remembered.
/// </summary>
/// <param name="file">The whole text of the file.</param>
internal sealed class ExtractedText(string file)
{
    /// <summary>All that Unicode calls white space.</summary>
    private const string WhiteSpace = " \t\r\n\f\v\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _captions = [];
    private readonly DisableComments _comments = new();
    private bool _spaceAhead;

    /// <summary>Where the text stands in the file.</summary>
    public OffsetMap Map { get; } = new();

    /// <summary>The parts that were marked as captions.</summary>
    public IReadOnlyList<TextSpan> Captions => _captions;

    /// <summary>How long it is so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds running text.</summary>
    /// <param name="text">The text, with what stood for characters (<c>&amp;amp;</c>) decoded.</param>
    /// <param name="start">Where it begins in the file; negative if that is not known.</param>
    /// <param name="end">Where it ends in the file.</param>
    public void Append(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start;
        foreach (var range in text.SplitAny(WhiteSpace))
        {
            var word = text[range];
            if (range.Start.Value > 0) _spaceAhead = true;
            if (word.IsEmpty) continue;
            if (_spaceAhead && _text.Length > 0 && _text[^1] != '\n') _text.Append(' ');
            _spaceAhead = false;
            if (start >= 0) at = Mark(word, at, end);
            _text.Append(word);
        }
    }

    /// <summary>Ends a paragraph.</summary>
    public void Break()
    {
        _spaceAhead = false;
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    /// <summary>Marks what was added since a position as a caption.</summary>
    public void MarkCaption(int start)
    {
        if (_text.Length > start) _captions.Add(new TextSpan(start, _text.Length));
    }

    /// <summary>Takes a comment, which may switch rules off.</summary>
    /// <param name="comment">What stands between its marks.</param>
    /// <param name="start">Where it begins in the file; negative if that is not known.</param>
    public void AddComment(string comment, int start) => _comments.Add(comment, _text.Length, start);

    /// <summary>The comments that were meant to switch rules off, and do not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line to name, if this is not the whole text of the file.</param>
    public IEnumerable<ReadingProblem> ProblemsOfComments(string path, int? line = null) =>
        _comments.Mistakes.Select(m => new ReadingProblem(path, line ?? LineOf(m.Place), m.Message));

    /// <summary>The parts in which comments switch rules off.</summary>
    public IReadOnlyList<Suppression> Suppressions => _comments.Within(ToString());

    /// <summary>The text; lines in it end with a line feed, the last one does not.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n');

    private int? LineOf(int place) => place < 0 ? null : file.AsSpan(0, place).Count('\n') + 1;

    /// <summary>Remembers where a word stands; of one that the file writes otherwise, about where.</summary>
    private int Mark(ReadOnlySpan<char> word, int at, int end)
    {
        var found = file.AsSpan(at, end - at).IndexOf(word);
        Map.Add(_text.Length, found < 0 ? at : at + found);
        return found < 0 ? at : at + found + word.Length;
    }
}
