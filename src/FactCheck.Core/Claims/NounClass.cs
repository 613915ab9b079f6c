namespace FactCheck.Claims;

/// <summary>What a noun that is counted may stand for.</summary>
internal enum NounClass
{
    /// <summary>What it says, and no more: «hành khách».</summary>
    Specific,

    /// <summary>Any people: «17 người».</summary>
    Person,

    /// <summary>Any things: «ba chiếc».</summary>
    Thing,

    /// <summary>Any events.</summary>
    Case,

    /// <summary>Any of these: «trường hợp».</summary>
    Any,

    /// <summary>Nothing that one of these may stand for: «gấp 10 lần».</summary>
    Uncounted,
}
