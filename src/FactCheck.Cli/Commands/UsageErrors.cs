using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static LocalizedText Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0) return Unknown(parsed.UnmatchedTokens[0], command);
        if (command.Subcommands.Count > 0) return Messages.NoCommand(HelpFor(command));
        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => Messages.NoValue(option.Option.Name, HelpFor(command)),
            ArgumentResult { Tokens.Count: 0, Argument.Name: ExplainCommand.RuleArgument } => Messages.NoRule(HelpFor(command)),
            ArgumentResult { Tokens.Count: 0, Argument.Name: "SHELL" } => Messages.NoShell(HelpFor(command)),
            ArgumentResult { Tokens.Count: 0 } => Messages.NoPath(HelpFor(command)),
            // The messages of our own choices are in the language of the user already.
            _ => new LocalizedText(error.Message, error.Message),
        };
    }

    private static LocalizedText Unknown(string word, Command command)
    {
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)));
        return Suggestion.With(Messages.UnknownArgument(word, HelpFor(command)), word, known);
    }

    private static string HelpFor(Command command) => command is RootCommand ? "factcheck --help" : $"factcheck {command.Name} --help";
}
