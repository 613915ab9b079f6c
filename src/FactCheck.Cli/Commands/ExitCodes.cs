namespace FactCheck.Cli.Commands;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Something at or above the fail level was found.</summary>
    public const int Found = 1;

    /// <summary>The tool could not run, or some of the input could not be read.</summary>
    public const int Failure = 2;
}
