using FactCheck.Rules;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>The colours of terminal output: the sixteen that every terminal theme defines.</summary>
internal static class Styles
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    public static Style Figure { get; } = new(foreground: Color.Aqua, decoration: Decoration.Bold);

    public static Style Good { get; } = new(foreground: Color.Green);

    public static Style Doubtful { get; } = new(foreground: Color.Yellow);

    public static Style Bad { get; } = new(foreground: Color.Red);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new(foreground: Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new(foreground: Color.Yellow, decoration: Decoration.Bold),
        _ => new(foreground: Color.Blue, decoration: Decoration.Bold),
    };
}
