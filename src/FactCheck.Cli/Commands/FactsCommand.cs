using System.CommandLine;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck facts</c>: who says what of the same thing.</summary>
internal static class FactsCommand
{
    public static Command Create(string language)
    {
        var paths = Options.Paths(language);
        var reports = new ReportOptions<CheckResult>(language, new TerminalFactsWriter(), new JsonFactsWriter());
        var command = new Command("facts", Messages.FactsCommand.In(language)) { paths };
        reports.AddTo(command);
        command.SetAction(parsed => new Workload(language).Run(
            parsed.GetRequiredValue(paths),
            (checker, articles) => checker.Check(articles),
            reports.Of(parsed)));
        return command;
    }
}
