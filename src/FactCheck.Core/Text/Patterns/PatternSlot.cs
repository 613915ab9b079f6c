namespace FactCheck.Text.Patterns;

/// <summary>What may fill a slot <c>{name}</c> of a pattern.</summary>
internal abstract record PatternSlot
{
    /// <summary>A run of digits with a value and a length within bounds; both ends are included.</summary>
    public sealed record Integer(int Min, int Max, int MinDigits, int MaxDigits, bool Words) : PatternSlot;

    /// <summary>Any number that the number reader understands.</summary>
    public sealed record Number : PatternSlot;

    /// <summary>Any form of a lexicon's category, or only those that the text writes with a capital.</summary>
    public sealed record Category(int Id, bool Capital = false) : PatternSlot;
}
