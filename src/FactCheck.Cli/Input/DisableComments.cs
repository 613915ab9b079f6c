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
        for (var i = 0; i < _orders.Count; i++)
        {
            var (verb, rule, at) = _orders[i];
            at = Math.Min(at, text.Length);
            if (verb == Disable) suppressions.Add(new Suppression(new TextSpan(at, EndOf(i, rule, text.Length)), rule));
            else if (verb == NextLine) suppressions.Add(new Suppression(new TextSpan(at, EndOfLine(text, at)), rule));
        }

        return suppressions;
    }

    private void FindUnknownRules(string[] rules, int place)
    {
        if (rules.Length == 0) return;
        var known = BuiltInRules.All().SelectMany(r => (string[])[r.Info.Id, r.Info.Name]).ToArray();
        foreach (var rule in rules.Where(r => !known.Contains(r, StringComparer.OrdinalIgnoreCase)))
            _mistakes.Add((place, Suggestion.With(InputMessages.UnknownRuleInComment(rule), rule, known)));
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
