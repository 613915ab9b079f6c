using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;
using FactCheck.Text.Numbers;
using FactCheck.Text.Patterns;
using NodaTime;

namespace FactCheck.Mentions;

/// <summary>
/// Finds the time expressions and figures of a text in one pass over its tokens. Allocates nothing for text without them;
/// one instance serves one thread at a time, and <see cref="Clone()"/> gives another for the next.
/// </summary>
public sealed class MentionScanner
{
    /// <summary>In every grammar, the production of a pattern that only keeps others from reading its words.</summary>
    private const int Nothing = 0;

    /// <summary>After so many tokens, which take less than a millisecond, it looks whether it is still wanted.</summary>
    private const int TokensBetweenLooks = 4096;

    private readonly Tokenizer _tokenizer;
    private readonly PatternAutomaton _automaton;
    private readonly Lexicon _lexicon;
    private readonly NumberReader _numbers;
    private readonly IMentionGrammar[] _grammars;
    private readonly PatternMatcher _matcher;
    private readonly TokenBuffer _tokens = new();
    private readonly ScanState _state = new();
    private readonly CancellationToken _cancellation;

    /// <summary>Loads the lexicons and patterns that come with the library.</summary>
    public MentionScanner()
        : this([new TemporalGrammar(), new QuantityGrammar()])
    {
    }

    private MentionScanner(IMentionGrammar[] grammars)
    {
        var vocabulary = new Vocabulary();
        _grammars = grammars;
        _lexicon = new Lexicon(vocabulary);
        _lexicon.AddFile("numbers.lexicon", DataLines.Embedded("numbers.lexicon"));
        foreach (var grammar in _grammars) grammar.AddWords(_lexicon);
        var patterns = new PatternGrammar(_lexicon);
        for (var i = 0; i < _grammars.Length; i++) _grammars[i].AddPatterns(patterns, i);
        vocabulary.Freeze();
        _numbers = NumberReader.Load(_lexicon, vocabulary);
        _automaton = patterns.Compile(vocabulary, _numbers);
        _tokenizer = new Tokenizer(vocabulary);
        _matcher = new PatternMatcher(_automaton, _lexicon, _numbers);
    }

    private MentionScanner(MentionScanner other, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _grammars = other._grammars;
        _lexicon = other._lexicon;
        _numbers = other._numbers;
        _automaton = other._automaton;
        _tokenizer = other._tokenizer;
        _matcher = new PatternMatcher(_automaton, _lexicon, _numbers);
    }

    /// <summary>The words and signs that the tokens of <see cref="Tokens"/> refer to.</summary>
    public Vocabulary Vocabulary => _tokenizer.Vocabulary;

    /// <summary>The tokens of the text that was scanned last.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Tokens;

    /// <summary>A scanner that finds time expressions only, faster than one that also looks for figures.</summary>
    public static MentionScanner ForTimes() => new([new TemporalGrammar()]);

    /// <summary>Another scanner with the same grammar, for another thread.</summary>
    public MentionScanner Clone() => Clone(default);

    /// <summary>Another scanner with the same grammar, which throws <see cref="OperationCanceledException"/> when it is asked to stop.</summary>
    internal MentionScanner Clone(CancellationToken cancellation) => new(this, cancellation);

    /// <summary>Starts an article: forgets the dates of the one before.</summary>
    /// <param name="anchor">The local time of publication that relative times count from, or null to leave them open.</param>
    public void Begin(LocalDateTime? anchor)
    {
        _state.Temporal.Reset(anchor);
        _state.Figures.Reset();
    }

    /// <summary>Finds the mentions of a text, which continues the article last begun.</summary>
    /// <param name="text">A text in NFC.</param>
    /// <param name="mentions">Receives the mentions in the order of the text.</param>
    public void Scan(ReadOnlySpan<char> text, ICollection<ScannedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        _tokenizer.Tokenize(text, _tokens);
        _matcher.Reset();
        _state.Temporal.BeginText();
        var tokens = _tokens.Tokens;
        var look = 0;
        for (var at = 0; at < tokens.Length;)
        {
            if (at >= look)
            {
                _cancellation.ThrowIfCancellationRequested();
                look = at + TokensBetweenLooks;
            }

            if (!_matcher.CanStart(tokens, at) || Match(text, tokens, at) is not { } production)
            {
                at++;
                continue;
            }

            if (!TryRead(text, tokens, production, out var mention, out var end))
            {
                at = Math.Max(at + 1, end);
                continue;
            }

            mentions.Add(mention);
            // What was read behind the pattern is part of the mention; what it leaves of the pattern is read again.
            for (at++; at < tokens.Length && tokens[at].Start < mention.Span.End;) at++;
        }
    }

    /// <summary>
    /// What a match means. What one grammar refuses another may still read: «(1-2)» is no day behind a name, but a score.
    /// </summary>
    private bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Production production, out ScannedMention mention, out int end)
    {
        var match = new PatternMatch(text, tokens, production, _matcher);
        var start = match.SpanStart;
        end = match.SpanEnd;
        if (_grammars[production.Owner].TryInterpret(match, _state, out mention)) return true;
        if (production.Kind == Nothing || _matcher.Match(text, tokens, start, except: production.Owner) is not { } other || other.Kind == Nothing) return false;
        return _grammars[other.Owner].TryInterpret(new PatternMatch(text, tokens, other, _matcher), _state, out mention);
    }

    /// <summary>The best match at a token. One that begins with context gives way to a longer one that begins where its mention does.</summary>
    private Production? Match(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var production = _matcher.Match(text, tokens, at);
        var (start, end) = (_matcher.SpanStart, _matcher.End);
        if (production is null || start == at || !_matcher.CanStart(tokens, start)) return production;
        var inner = _matcher.Match(text, tokens, start);
        return inner is not null && _matcher.End > end ? inner : _matcher.Match(text, tokens, at);
    }
}
