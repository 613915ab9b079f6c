using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Cli.Input;

/// <summary>
/// Comments that switch rules off: <c>factcheck-disable FC1003 FC1004</c> from there on, <c>factcheck-enable FC1003</c> ends it,
/// <c>factcheck-disable-next-line FC1003</c> for the next paragraph. Without a rule they mean all of them.
/// </summary>
internal sealed class DisableComments
{
    private const string Disable = "factcheck-disable", NextLine = "factcheck-disable-next-line", Enable = "factcheck-enable";

    private readonly List<(string Verb, string? Rule, int At)> _orders = [];

    /// <summary>Takes a comment; one that is none of these is passed over.</summary>
    /// <param name="comment">What stands between its marks.</param>
    /// <param name="at">Where it stands in the text.</param>
    public void Add(string comment, int at)
    {
        var words = comment.Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0] is not (Disable or NextLine or Enable)) return;
        if (words.Length == 1) _orders.Add((words[0], null, at));
        foreach (var rule in words[1..]) _orders.Add((words[0], rule, at));
    }

    /// <summary>The parts of the whole text in which rules are switched off.</summary>
    public IReadOnlyList<Suppression> Within(string text)
    {
        var suppressions = new List<Suppression>();
        for (var i = 0; i < _orders.Count; i++)
        {
            var (verb, rule, at) = _orders[i];
            at = Math.Min(at, text.Length);
            if (verb == Disable) suppressions.Add(new Suppression(new TextSpan(at, EndOf(i, rule, text.Length)), rule));
            else if (verb == NextLine) suppressions.Add(new Suppression(new TextSpan(at, EndOfLine(text, at)), rule));
        }

        return suppressions;
    }

    private int EndOf(int order, string? rule, int end)
    {
        var enable = _orders.FindIndex(order, o => o.Verb == Enable && (o.Rule is null || o.Rule == rule));
        return enable < 0 ? end : Math.Min(end, _orders[enable].At);
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] == '\n') at++;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
