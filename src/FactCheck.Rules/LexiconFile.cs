using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>A file of words under headings that the rules carry, and texts cut into the words it knows. Never changed once loaded.</summary>
internal sealed class LexiconFile
{
    private readonly Lexicon _lexicon;
    private readonly Tokenizer _tokenizer;

    /// <summary>Loads a file of the assembly.</summary>
    public LexiconFile(string name)
    {
        var vocabulary = new Vocabulary();
        _lexicon = new Lexicon(vocabulary);
        _lexicon.AddFile(name, Resources.Text(name));
        vocabulary.Freeze();
        _tokenizer = new Tokenizer(vocabulary);
    }

    /// <summary>All entries, in the order of the file.</summary>
    public IReadOnlyList<LexiconEntry> Entries => _lexicon.Entries;

    /// <summary>The names of its groups.</summary>
    public IReadOnlyCollection<string> Groups => _lexicon.Categories;

    /// <summary>The words, figures and signs of a text.</summary>
    public Token[] TokensOf(string text)
    {
        var buffer = new TokenBuffer();
        _tokenizer.Tokenize(text, buffer);
        return buffer.Tokens.ToArray();
    }

    /// <summary>The longest form of a group that starts at a token, or null.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="group">The group.</param>
    /// <param name="end">The token after the form; <paramref name="at"/> if there is none.</param>
    public LexiconEntry? Match(ReadOnlySpan<Token> tokens, int at, string group, out int end)
    {
        if (_lexicon.TryMatch(tokens, at, _lexicon.FindCategory(group), out var entry, out end)) return entry;
        end = at;
        return null;
    }

    /// <summary>Whether a form of a group starts at one of some tokens.</summary>
    public bool Has(ReadOnlySpan<Token> tokens, int from, int to, string group)
    {
        for (var at = Math.Max(from, 0); at < Math.Min(to, tokens.Length); at++)
            if (Match(tokens, at, group, out _) is not null) return true;
        return false;
    }
}
