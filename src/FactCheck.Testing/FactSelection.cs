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
    /// The words are looked for in what a fact is about, as <c>factcheck facts</c> shows it («điện đàm · Donald Trump»); if no fact
    /// is about them, in the sentences that state it. Whole words count, in any case.
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
        var ofKind = AllOfKind(facts);
        var about = ofKind.Where(f => _words.All(w => Words.StandIn(f.About, w))).ToArray();
        return about.Length > 0 ? about : [.. ofKind.Where(f => f.Claims.Any(c => _words.All(w => Words.StandIn(c.SentenceText, w))))];
    }

    private string Named(string and) => string.Join(and, _words.Select(w => $"«{w}»"));
}
