using FactCheck.Text;
using FactCheck.Text.Numbers;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Finds numbers in figures and in words. Read-only once created; serves many threads.</summary>
internal sealed class NumberFinder
{
    private readonly Tokenizer _tokenizer;
    private readonly NumberReader _reader;

    public NumberFinder()
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon(vocabulary);
        lexicon.AddFile("numbers.lexicon", DataLines.Embedded("numbers.lexicon"));
        vocabulary.Freeze();
        _tokenizer = new Tokenizer(vocabulary);
        _reader = NumberReader.Load(lexicon, vocabulary);
    }

    /// <summary>The numbers of a text in NFC, in its order; those too large for a <see cref="decimal"/> are left out.</summary>
    public List<FoundNumber> Find(string text)
    {
        var buffer = new TokenBuffer();
        _tokenizer.Tokenize(text, buffer);
        var tokens = buffer.Tokens;
        var found = new List<FoundNumber>();
        for (var at = 0; at < tokens.Length;)
        {
            if (!_reader.CanStart(tokens[at]) || !_reader.TryRead(text, tokens, at, out var number))
            {
                at++;
                continue;
            }

            var span = new TextSpan(tokens[at].Start, tokens[number.End - 1].End);
            if (!number.Overflows) found.Add(new FoundNumber(span, number.Value, number.InWords && number.End == at + 1));
            at = number.End;
        }

        return found;
    }
}
