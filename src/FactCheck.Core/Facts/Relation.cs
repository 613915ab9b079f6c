namespace FactCheck.Facts;

/// <summary>How two values stand to each other.</summary>
public enum Relation : byte
{
    /// <summary>They measure different things, or one of them is not known well enough.</summary>
    Incomparable,

    /// <summary>The same value, however written.</summary>
    Same,

    /// <summary>Not the same, yet both can be true.</summary>
    Compatible,

    /// <summary>Both cannot be true of the same thing.</summary>
    Different,
}
