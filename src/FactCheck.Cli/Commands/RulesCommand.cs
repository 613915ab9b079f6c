using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules</c>: the rules that come with the tool.</summary>
internal static class RulesCommand
{
    public static Command Create(string language)
    {
        var command = new Command("rules", Messages.RulesCommand.In(language));
        command.SetAction(_ =>
        {
            using var target = ReportTarget.StandardOutput(language);
            new TerminalRulesWriter().Write([.. BuiltInRules.All().Select(r => r.Info)], target);
            target.Complete();
            return ExitCodes.Success;
        });
        return command;
    }
}
