using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>Looks for the words by which rules see what a time or figure is said of; <c>cues.lexicon</c> lists them.</summary>
internal sealed class Cues
{
    private readonly LexiconFile _lexicon = new("cues.lexicon");

    private Cues()
    {
    }

    /// <summary>The words that come with the rules; never changed once loaded.</summary>
    public static Cues Default { get; } = new();

    /// <summary>Whether a text has a form of a group anywhere.</summary>
    public bool Has(string text, string group) => Find(text, group) >= 0;

    /// <summary>Where the first form of a group stands in a text, or -1.</summary>
    public int Find(string text, string group)
    {
        var tokens = TokensOf(text);
        for (var at = 0; at < tokens.Length; at++)
            if (Match(tokens, at, group) > at) return tokens[at].Start;
        return -1;
    }

    /// <summary>Where forms of a group stand in a text, one behind the other.</summary>
    public IEnumerable<TextSpan> Spans(string text, string group)
    {
        var tokens = TokensOf(text);
        for (var at = 0; at < tokens.Length;)
        {
            var end = Match(tokens, at, group);
            if (end > at) yield return new TextSpan(tokens[at].Start, tokens[end - 1].End);
            at = Math.Max(at + 1, end);
        }
    }

    /// <summary>The value of a form of a group, or null if the text is none.</summary>
    public int? ValueOf(string text, string group)
    {
        var tokens = TokensOf(text);
        return _lexicon.Match(tokens, 0, group, out var end) is { } entry && end == tokens.Length ? int.Parse(entry.Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a text ends with a form of a group, punctuation behind it aside.</summary>
    public bool Ends(string text, string group) => FindEnding(text, group) >= 0;

    /// <summary>Where the longest form of a group starts that a text ends with, punctuation behind it aside, or -1.</summary>
    public int FindEnding(string text, string group)
    {
        var tokens = TokensOf(text);
        var end = tokens.Length;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign) end--;
        for (var at = 0; at < end; at++)
            if (Match(tokens, at, group) == end) return tokens[at].Start;
        return -1;
    }

    /// <summary>Whether a text has no other words than forms of some groups.</summary>
    public bool IsOnly(string text, params ReadOnlySpan<string> groups)
    {
        var tokens = TokensOf(text);
        for (var at = 0; at < tokens.Length;)
        {
            var end = tokens[at].Kind == TokenKind.Sign ? at + 1 : at;
            foreach (var group in groups) end = Math.Max(end, Match(tokens, at, group));
            if (end == at) return false;
            at = end;
        }

        return true;
    }

    /// <summary>How many words a text has.</summary>
    public int CountWords(string text) => TokensOf(text).Count(t => t.Kind != TokenKind.Sign);

    private Token[] TokensOf(string text) => _lexicon.TokensOf(text);

    private int Match(Token[] tokens, int at, string group) => _lexicon.Match(tokens, at, group, out var end) is null ? -1 : end;
}
