namespace FactCheck.Cli.Output;

/// <summary>How what one article says stands to what most articles say.</summary>
internal enum CellMark
{
    /// <summary>The article does not cover the event.</summary>
    None,

    /// <summary>The same.</summary>
    Agrees,

    /// <summary>Not the same, yet nobody would object.</summary>
    IsAbout,

    /// <summary>Something else: both cannot be right.</summary>
    Differs,

    /// <summary>The article covers the event and does not state it.</summary>
    Missing,
}
