using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The words by which claims, entities and events are recognised. Read-only once loaded.</summary>
internal sealed class ClaimLexicon
{
    private const string AliasCategory = "alias";
    private const string English = "en";

    private readonly Lexicon _lexicon;
    private readonly string _prefix;

    private ClaimLexicon(Lexicon lexicon, Tokenizer tokenizer, string prefix)
    {
        _lexicon = lexicon;
        _prefix = prefix;
        Tokenizer = tokenizer;
    }

    /// <summary>Cuts texts into tokens that this lexicon understands.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>Loads the lexicons that come with the library.</summary>
    /// <param name="aliases">Other names, by the name they are compared by: see <see cref="FactCheckerOptions.Aliases"/>.</param>
    /// <exception cref="FormatException">A name holds no word.</exception>
    public static ClaimLexicon Load(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>? aliases = null)
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon(vocabulary);
        foreach (var file in (string[])["entities.lexicon", "events.lexicon", "concepts.lexicon", "english.lexicon"]) lexicon.AddFile(file, DataLines.Embedded(file));
        foreach (var (name, others) in aliases ?? [])
            foreach (var alias in others.Prepend(name)) lexicon.Add(AliasCategory, alias, name);
        vocabulary.Freeze();
        return new ClaimLexicon(lexicon, new Tokenizer(vocabulary), prefix: "");
    }

    /// <summary>The lexicon as articles in a language are read by it: the English words for English, the Vietnamese ones for all others.</summary>
    public ClaimLexicon In(string language)
    {
        var isEnglish = language.Equals(English, StringComparison.OrdinalIgnoreCase) || language.StartsWith(English + "-", StringComparison.OrdinalIgnoreCase);
        return isEnglish ? new ClaimLexicon(_lexicon, Tokenizer, English + "-") : this;
    }

    /// <summary>The number of the category of aliases; one that nothing is in if there are none.</summary>
    public int Aliases => _lexicon.FindCategory(AliasCategory);

    /// <summary>The number of a category.</summary>
    /// <exception cref="ArgumentException">No lexicon has it.</exception>
    public int Category(string name) => OptionalCategory(name) is >= 0 and var id ? id : throw new ArgumentException($"No lexicon has the category {_prefix}{name}.", nameof(name));

    /// <summary>The number of a category that only some languages have; one that holds no form if this has none.</summary>
    public int OptionalCategory(string name) => _lexicon.FindCategory(_prefix + name);

    /// <summary>Finds the longest form of a category at a token.</summary>
    public LexiconEntry? Find(ReadOnlySpan<Token> tokens, int at, int category, out int end) =>
        _lexicon.TryMatch(tokens, at, category, out var entry, out end) ? entry : null;

    /// <summary>Whether a form of a category starts at a token between two: the first included, the last excluded.</summary>
    public bool StartsWithin(ReadOnlySpan<Token> tokens, int start, int end, int category)
    {
        for (var i = start; i < end; i++)
            if (_lexicon.TryMatch(tokens, i, category, out _, out _)) return true;
        return false;
    }

    /// <summary>The forms of a category with their values.</summary>
    public IReadOnlyDictionary<string, string> Values(string category) =>
        _lexicon.Entries.Where(e => e.Category == _prefix + category).ToDictionary(e => e.Form, e => e.Value, StringComparer.Ordinal);
}
