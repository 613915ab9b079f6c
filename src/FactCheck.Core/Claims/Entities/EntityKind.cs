namespace FactCheck.Claims.Entities;

/// <summary>What an entity is.</summary>
public enum EntityKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A state, or its capital standing for it.</summary>
    Place,

    /// <summary>Some other name: an organisation, a work, a place that no lexicon has.</summary>
    Name,
}
