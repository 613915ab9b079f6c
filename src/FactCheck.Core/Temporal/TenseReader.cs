using FactCheck.Text;

namespace FactCheck.Temporal;

/// <summary>Tells from the words of its sentence whether an expression speaks of what was or of what will be.</summary>
internal sealed class TenseReader(Lexicon lexicon)
{
    private const int Reach = 30;
    private readonly int _tense = lexicon.FindCategory("tense");

    /// <summary>The direction that the tense word nearest before the expression gives: -1, 1, or 0 if there is none.</summary>
    public int Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int spanStart)
    {
        for (var at = spanStart - 1; at >= 0 && at > spanStart - Reach; at--)
        {
            if (tokens[at].Kind == TokenKind.Sign && EndsSentence(text[tokens[at].Start]) && tokens[at + 1].SpaceBefore) break;
            if (lexicon.TryMatch(tokens, at, _tense, out var entry, out var end) && end <= spanStart) return entry.Number;
            if (tokens[at].LineBefore) break;
        }

        return 0;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or ';';
}
