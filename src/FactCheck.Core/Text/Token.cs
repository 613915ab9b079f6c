namespace FactCheck.Text;

/// <summary>A syllable, a run of digits or a sign of a text.</summary>
public readonly record struct Token
{
    /// <summary>The <see cref="Number"/> of a run of more than nine digits, which an <see cref="int"/> may not hold.</summary>
    public const int TooManyDigits = int.MaxValue;

    internal Token(int start, int end, int code, TokenKind kind, TokenTraits traits)
    {
        Start = start;
        End = end;
        Code = code;
        Kind = kind;
        Traits = traits;
    }

    /// <summary>Its first code unit in the text.</summary>
    public int Start { get; }

    /// <summary>The code unit after its last one.</summary>
    public int End { get; }

    private int Code { get; }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>What stands before it and how it is written.</summary>
    public TokenTraits Traits { get; }

    /// <summary>Its number in the <see cref="Vocabulary"/>; <see cref="Vocabulary.Unknown"/> for digits and for words that no lexicon names.</summary>
    public int Word => Kind == TokenKind.Digits ? Vocabulary.Unknown : Code;

    /// <summary>The value of a run of digits, or <see cref="TooManyDigits"/>; meaningless for other tokens.</summary>
    public int Number => Code;

    /// <summary>What patterns and lexicon entries compare: the word's number, or for digits the complement of their value.</summary>
    internal int Symbol => Kind == TokenKind.Digits ? ~Code : Code;

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether white space (or nothing) stands before it.</summary>
    public bool SpaceBefore => (Traits & TokenTraits.SpaceBefore) != 0;

    /// <summary>Whether a line starts with it.</summary>
    public bool LineBefore => (Traits & TokenTraits.LineBefore) != 0;

    /// <summary>Whether its first letter is upper case.</summary>
    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    /// <summary>Whether it is a run of digits.</summary>
    public bool IsDigits => Kind == TokenKind.Digits;

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => new(Start, End);
}
