using FactCheck.Facts;

namespace FactCheck.Testing;

/// <summary>Facts of a kind, of everything or only of what words name.</summary>
public sealed class FactSelection
{
    private readonly Func<Fact, bool> _isOfKind;
    private readonly IReadOnlyList<string> _words;

    internal FactSelection(string english, string vietnamese, Func<Fact, bool> isOfKind)
        : this(new LocalizedText(english, vietnamese), isOfKind, [])
    {
    }

    private FactSelection(LocalizedText kind, Func<Fact, bool> isOfKind, IReadOnlyList<string> words)
    {
        Kind = kind;
        _isOfKind = isOfKind;
        _words = words;
    }

    /// <summary>What kind of facts they are, for people.</summary>
    internal LocalizedText Kind { get; }

    /// <summary>What is selected, for people: «duration of «điện đàm»».</summary>
    internal LocalizedText Description => _words.Count == 0 ? Kind
        : new LocalizedText($"{Kind.English} of {Named(" and ")}", $"{Kind.Vietnamese} của {Named(" và ")}");

    /// <summary>Only the facts that words name; of several calls all words have to be there.</summary>
    /// <remarks>
    /// The words are looked for in the figures themselves («xe» in «12 xe»), in what a fact is about, as <c>factcheck facts</c> shows
    /// it («điện đàm · Donald Trump»), and in the sentences that state it. Only the facts that they name most directly are selected.
    /// Whole words count, in any case.
    /// </remarks>
    /// <param name="words">Words as they stand in the articles.</param>
    /// <exception cref="ArgumentException"><paramref name="words"/> is empty.</exception>
    public FactSelection Of(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new FactSelection(Kind, _isOfKind, [.. _words, words]);
    }

    /// <summary>The facts of the kind, whatever they are about.</summary>
    internal IReadOnlyList<Fact> AllOfKind(IEnumerable<Fact> facts) => [.. facts.Where(_isOfKind)];

    /// <summary>The facts that are selected.</summary>
    internal IReadOnlyList<Fact> Select(IEnumerable<Fact> facts)
    {
        var named = AllOfKind(facts).Where(f => _words.All(w => Directness(f, w) > 0)).ToLookup(f => _words.Sum(w => Directness(f, w)));
        return named.Count == 0 ? [] : [.. named.MaxBy(n => n.Key)!];
    }

    /// <summary>How directly a word names a fact: 3 if it stands in the figure, 2 if in what it is about, 1 if beside it, 0 if not at all.</summary>
    private static int Directness(Fact fact, string word)
    {
        if (fact.Claims.Any(c => Words.StandIn(c.Mention.Text, word))) return 3;
        if (Words.StandIn(fact.About, word)) return 2;
        return fact.Claims.Any(c => Words.StandIn(c.SentenceText, word)) ? 1 : 0;
    }

    private string Named(string and) => string.Join(and, _words.Select(w => $"«{w}»"));
}
