namespace FactCheck.Facts;

/// <summary>How the claims of a fact stand to each other; the lower-case names are those of the machine-readable output.</summary>
public enum Verdict : byte
{
    /// <summary>One article alone states it.</summary>
    Single,

    /// <summary>The same value, however written.</summary>
    Agree,

    /// <summary>Not the same value, yet nobody would object: rounding, a bound, a coarser date.</summary>
    Compatible,

    /// <summary>The thing itself moved on between two times that the articles make clear.</summary>
    Update,

    /// <summary>Both cannot be true of the same thing at the same time. All claims may be of one article: its headline or summary contradicts its body.</summary>
    Conflict,
}
