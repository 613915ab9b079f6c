using System.CommandLine;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck facts</c>: who says what of the same thing.</summary>
internal static class FactsCommand
{
    public static Command Create(string language)
    {
        var input = new InputOptions(language);
        var reports = new ReportOptions<CheckResult>(language, new TerminalFactsWriter(), new JsonFactsWriter());
        var command = new Command("facts", Messages.FactsCommand.In(language));
        input.AddTo(command);
        reports.AddTo(command);
        command.SetAction(parsed => new Workload(language).Run(
            input,
            parsed,
            (checker, articles) => checker.Check(articles),
            reports.Of(parsed)));
        return command;
    }
}
