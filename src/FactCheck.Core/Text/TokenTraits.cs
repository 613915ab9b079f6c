namespace FactCheck.Text;

/// <summary>What stands around a token and how it is written.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>White space stands before the token, or it is the first of the text.</summary>
    SpaceBefore = 1,

    /// <summary>A line break stands before the token, or it is the first of the text.</summary>
    LineBefore = 2,

    /// <summary>The first letter is upper case.</summary>
    Capital = 4,

    /// <summary>The second letter is upper case too, as in an acronym.</summary>
    Acronym = 8,
}
