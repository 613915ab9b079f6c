using FactCheck.Articles;
using FactCheck.Cli.Configuration;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli.Input;

/// <summary>
/// Comments that switch rules off: <c>factcheck-disable FC1003 FC1004</c> from there on, <c>factcheck-enable FC1003</c> ends it,
/// <c>factcheck-disable-next-line FC1003</c> for the next paragraph. Without a rule they mean all of them.
/// </summary>
internal sealed class DisableComments
{
    private const string Disable = "factcheck-disable", NextLine = "factcheck-disable-next-line", Enable = "factcheck-enable";

    private static readonly string[] Verbs = [Disable, NextLine, Enable];

    private readonly List<(string Verb, string? Rule, int At)> _orders = [];
    private readonly List<(int Place, LocalizedText Message)> _mistakes = [];
    private string[]? _known;

    /// <summary>What looks like such a comment and cannot be obeyed, with its place in the file.</summary>
    public IReadOnlyList<(int Place, LocalizedText Message)> Mistakes => _mistakes;

    /// <summary>Takes a comment; one that is none of these is passed over.</summary>
    /// <param name="comment">What stands between its marks.</param>
    /// <param name="at">Where it stands in the text.</param>
    /// <param name="place">Where it stands in the file.</param>
    public void Add(string comment, int at, int place)
    {
        var words = comment.Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        if (!Verbs.Contains(words[0]))
        {
            if (Suggestion.Closest(words[0], Verbs) is not null) _mistakes.Add((place, Suggestion.With(InputMessages.UnknownComment(words[0]), words[0], Verbs)));
            return;
        }

        if (words.Length == 1) _orders.Add((words[0], null, at));
        foreach (var rule in words[1..]) _orders.Add((words[0], rule, at));
        FindUnknownRules(words[1..], place);
    }

    /// <summary>The parts of the whole text in which rules are switched off.</summary>
    public IReadOnlyList<Suppression> Within(string text)
    {
        var suppressions = new List<Suppression>();
        var ends = Ends(text.Length);
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _orders.Count; i++)
        {
            var (verb, rule, at) = _orders[i];
            at = Math.Min(at, text.Length);
            // What is switched off already need not be again.
            if (verb == Disable && open.GetValueOrDefault(rule ?? "", -1) >= ends[i]) continue;
            if (verb == Disable) suppressions.Add(new Suppression(new TextSpan(at, open[rule ?? ""] = ends[i]), rule));
            else if (verb == NextLine) suppressions.Add(new Suppression(new TextSpan(at, EndOfLine(text, at)), rule));
        }

        return suppressions;
    }

    private void FindUnknownRules(string[] rules, int place)
    {
        if (rules.Length == 0) return;
        _known ??= [.. BuiltInRules.All().SelectMany(r => (string[])[r.Info.Id, r.Info.Name])];
        foreach (var rule in rules.Where(r => !_known.Contains(r, StringComparer.OrdinalIgnoreCase)))
            _mistakes.Add((place, Suggestion.With(InputMessages.UnknownRuleInComment(rule), rule, _known)));
    }

    /// <summary>For each order where the next one stands that switches its rule, or all of them, on again; else the end of the text.</summary>
    private int[] Ends(int end)
    {
        var ends = new int[_orders.Count];
        var all = end;
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = _orders.Count - 1; i >= 0; i--)
        {
            var (verb, rule, at) = _orders[i];
            if (verb == Enable && rule is null) all = Math.Min(end, at);
            else if (verb == Enable) next[rule!] = Math.Min(end, at);
            ends[i] = Math.Min(all, next.GetValueOrDefault(rule ?? "", end));
        }

        return ends;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] == '\n') at++;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
