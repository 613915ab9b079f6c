using System.Runtime.CompilerServices;

namespace FactCheck.Text;

/// <summary>A growing row of tokens that is used again for the next text, so that reading a text allocates nothing.</summary>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens, valid until the buffer is filled again.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Drops all tokens.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }
}
