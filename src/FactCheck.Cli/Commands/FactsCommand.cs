using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck facts</c>: who says what of the same thing.</summary>
internal static class FactsCommand
{
    private static readonly IReportWriter<CheckResult>[] Writers = [new TerminalFactsWriter(), new JsonFactsWriter()];

    public static Command Create(string language)
    {
        var paths = Options.Paths(language);
        var format = Options.Choice("--format", Messages.FormatOption, language, Writers[0], Writers.Select(w => (w.Format, w)));
        var output = Options.Output(language);
        var command = new Command("facts", Messages.FactsCommand.In(language)) { paths, format, output };
        command.SetAction(parsed => new Workload(language).Run(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(output),
            (checker, articles) => checker.Check(articles),
            parsed.GetRequiredValue(format)));
        return command;
    }
}
