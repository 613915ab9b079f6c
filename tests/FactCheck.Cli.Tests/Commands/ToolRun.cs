namespace FactCheck.Cli.Tests.Commands;

/// <summary>How a run of the tool ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
