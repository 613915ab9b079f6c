using FactCheck.Text;

namespace FactCheck.Recognizers.Languages;

/// <summary>The words around a time that loosen it or place it ahead: <c>words.lexicon</c>. Read-only once loaded.</summary>
internal sealed class LanguageWords
{
    private const int LongestHedge = 4;

    private readonly Lexicon _lexicon;
    private readonly Tokenizer _tokenizer;

    private LanguageWords(Lexicon lexicon, Vocabulary vocabulary)
    {
        _lexicon = lexicon;
        _tokenizer = new Tokenizer(vocabulary);
    }

    /// <summary>Loads the words that come with the library.</summary>
    public static LanguageWords Load()
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon(vocabulary);
        lexicon.AddFile("words.lexicon", DataLines.Embedded("words.lexicon", typeof(LanguageWords).Assembly));
        vocabulary.Freeze();
        return new LanguageWords(lexicon, vocabulary);
    }

    /// <summary>What the words before a time say of it.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="start">Where it stands in the sentence.</param>
    /// <param name="language">The language; one that is not in the file has no such words.</param>
    public WordsBefore Before(string sentence, int start, string language)
    {
        var tokens = new TokenBuffer();
        _tokenizer.Tokenize(sentence.AsSpan(0, start), tokens);
        var tag = language.Split('-')[0].ToLowerInvariant();
        return new WordsBefore(HedgeAtEnd(tokens.Tokens, _lexicon.FindCategory("hedge-" + tag)), Holds(tokens.Tokens, _lexicon.FindCategory("future-" + tag)));
    }

    private Hedge HedgeAtEnd(ReadOnlySpan<Token> tokens, int category)
    {
        for (var length = Math.Min(LongestHedge, tokens.Length); length > 0; length--)
            if (_lexicon.TryMatch(tokens, tokens.Length - length, category, out var entry, out var end) && end == tokens.Length) return (Hedge)entry.Number;
        return Hedge.None;
    }

    private bool Holds(ReadOnlySpan<Token> tokens, int category)
    {
        for (var at = 0; at < tokens.Length; at++)
            if (_lexicon.TryMatch(tokens, at, category, out _, out _)) return true;
        return false;
    }
}
