namespace FactCheck.Temporal;

/// <summary>How two times relate.</summary>
public enum TemporalVerdict : byte
{
    /// <summary>They cannot both be true of the same thing.</summary>
    Different,

    /// <summary>Nobody would object to both: one is coarser, looser or overlaps the other.</summary>
    Compatible,

    /// <summary>They mean the same, however written.</summary>
    Same,
}
