namespace FactCheck.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters: in Vietnamese, one syllable.</summary>
    Word,

    /// <summary>A run of decimal digits.</summary>
    Digits,

    /// <summary>One sign that is neither letter, digit nor white space.</summary>
    Sign,
}
