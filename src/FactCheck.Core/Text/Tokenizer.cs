namespace FactCheck.Text;

/// <summary>
/// Cuts a text into syllables, runs of digits and signs in one pass. Letters and digits that touch («14h30», «ngày24»)
/// become separate tokens; white space becomes a flag of the token that follows it.
/// </summary>
public sealed class Tokenizer
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Creates a tokenizer that numbers the words of <paramref name="vocabulary"/>.</summary>
    public Tokenizer(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>The words that the tokens' numbers stand for.</summary>
    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>Cuts <paramref name="text"/> into <paramref name="tokens"/>, whose earlier content is dropped.</summary>
    /// <param name="text">A text in NFC.</param>
    /// <param name="tokens">Filled with the tokens in the order of the text.</param>
    public void Tokenize(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        var traits = TokenTraits.SpaceBefore | TokenTraits.LineBefore;
        for (var i = 0; i < text.Length;)
        {
            switch (CharTable.ClassOf(text[i]))
            {
                case CharClass.Space:
                    traits |= TokenTraits.SpaceBefore;
                    i++;
                    continue;
                case CharClass.Line:
                    traits |= TokenTraits.SpaceBefore | TokenTraits.LineBefore;
                    i++;
                    continue;
                case CharClass.Digit:
                    i = ReadDigits(text, i, traits, tokens);
                    break;
                case CharClass.Sign:
                    tokens.Add(new Token(i, i + 1, _vocabulary.Find(text.Slice(i, 1)), TokenKind.Sign, traits));
                    i++;
                    break;
                case CharClass.Capital:
                    i = ReadWord(text, i, traits | TokenTraits.Capital, tokens);
                    break;
                default:
                    i = ReadWord(text, i, traits, tokens);
                    break;
            }

            traits = TokenTraits.None;
        }
    }

    private static int ReadDigits(ReadOnlySpan<char> text, int start, TokenTraits traits, TokenBuffer tokens)
    {
        var value = 0;
        var i = start;
        for (; i < text.Length && CharTable.ClassOf(text[i]) == CharClass.Digit; i++)
            if (i - start < 9) value = value * 10 + (CharTable.Fold(text[i]) - '0');
        tokens.Add(new Token(start, i, i - start <= 9 ? value : Token.TooManyDigits, TokenKind.Digits, traits));
        return i;
    }

    private int ReadWord(ReadOnlySpan<char> text, int start, TokenTraits traits, TokenBuffer tokens)
    {
        var hash = Vocabulary.HashSeed;
        var i = start;
        for (; i < text.Length; i++)
        {
            var entry = CharTable.EntryOf(text[i]);
            var kind = CharTable.ClassOf(entry);
            if (kind < CharClass.Letter) break;
            if (kind == CharClass.Capital && i == start + 1) traits |= TokenTraits.Acronym;
            hash = Vocabulary.Hash(hash, (char)entry);
        }

        tokens.Add(new Token(start, i, _vocabulary.Find(text[start..i], hash), TokenKind.Word, traits));
        return i;
    }
}
