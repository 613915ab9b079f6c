using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary>Prints the help of a command in the language of the user.</summary>
internal sealed class HelpPrinter(string language) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private const int WidestLabel = 36;

    public static void Install(RootCommand root, string language)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Messages.HelpOption.In(language);
        help.Action = new HelpPrinter(language);
        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = Messages.VersionOption.In(language);
    }

    public static bool IsAskedFor(ParseResult parsed) => parsed.Action is HelpPrinter;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Messages.Usage.In(language)}: {Usage(command)}");
        Section(output, Messages.Commands, command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(output, Messages.Arguments, command.Arguments.Select(a => (a.Name, a.Description)));
        Section(output, Messages.OptionsTitle, Visible(parseResult).Select(o => (Label(o), o.Description)));
        WriteExamples(output, command);
        return ExitCodes.Success;
    }

    private static string Usage(Command command)
    {
        var words = new List<string> { "factcheck" };
        if (command is not RootCommand) words.Add(command.Name);
        if (command.Subcommands.Count > 0) words.Add("COMMAND");
        words.AddRange(command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? $"{a.Name}…" : a.Name));
        return string.Join(' ', words.Append("[OPTIONS]"));
    }

    private static IEnumerable<Option> Visible(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var root = parsed.RootCommandResult.Command;
        return command == root ? root.Options : command.Options.Concat(root.Options.Where(o => o.Recursive));
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Order(StringComparer.Ordinal).Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    /// <summary>A call may be long: what it does stands below it.</summary>
    private void WriteExamples(TextWriter output, Command command)
    {
        var examples = CommandExamples.Of(command is RootCommand ? "" : command.Name).ToList();
        if (examples.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{Messages.Examples.In(language)}:");
        foreach (var (call, does) in examples)
        {
            output.WriteLine(Indent + call);
            output.WriteLine(Indent + Indent + does.In(language));
        }
    }

    private void Section(TextWriter output, LocalizedText title, IEnumerable<(string Label, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{title.In(language)}:");
        var width = Math.Min(WidestLabel, lines.Max(l => l.Label.Length));
        var below = Environment.NewLine + new string(' ', Indent.Length + width + Indent.Length);
        foreach (var (label, description) in lines)
        {
            var text = string.Join(below, Wrapping.Wrap(description ?? "", Math.Max(30, Terminal.Width - below.Length + Environment.NewLine.Length)));
            // A long label stands above what it means, so that all the others leave room for that.
            output.WriteLine(Indent + label.PadRight(width) + (label.Length > width ? below : Indent) + text);
        }
    }
}
