using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>From which severity on findings make the tool end with <see cref="ExitCodes.Found"/>.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Least">The severity; null for none.</param>
internal sealed record FailLevel(string Name, Severity? Least)
{
    public static IReadOnlyList<FailLevel> All { get; } =
        [.. Enum.GetValues<Severity>().OrderDescending().Select(Of), new FailLevel("never", null)];

    public static FailLevel Of(Severity severity) => new(Names.Of(severity), severity);
}
