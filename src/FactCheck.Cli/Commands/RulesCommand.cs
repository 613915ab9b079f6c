using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Terminals;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules</c>: the rules that come with the tool, and what the configuration makes of them.</summary>
internal static class RulesCommand
{
    public static Command Create(string language)
    {
        var config = new ConfigOption(language);
        var command = new Command("rules", Messages.RulesCommand.In(language));
        config.AddTo(command);
        command.SetAction(parsed =>
        {
            var work = new Workload(language);
            if (!work.TryFindSettings(config.Of(parsed), out var settings)) return ExitCodes.Failure;
            return work.Write(settings, [new ReportRequest<Settings>(new TerminalRulesWriter())], _ => ExitCodes.Success);
        });
        return command;
    }
}
