using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: what the rules find.</summary>
internal static class CheckCommand
{
    private static readonly IReportWriter<CheckReport>[] Writers = [new TerminalCheckWriter(), new JsonCheckWriter()];

    public static Command Create(string language)
    {
        var paths = Options.Paths(language);
        var format = Options.Choice("--format", Messages.FormatOption, language, Writers[0], Writers.Select(w => (w.Format, w)));
        var failOn = Options.Choice("--fail-on", Messages.FailOnOption, language, FailLevel.Of(Severity.Warning), FailLevel.All.Select(l => (l.Name, l)));
        var minSeverity = Options.Choice(
            "--min-severity", Messages.MinSeverityOption, language, Severity.Info, Enum.GetValues<Severity>().OrderDescending().Select(s => (Names.Of(s), s)));
        var output = Options.Output(language);
        var command = new Command("check", Messages.CheckCommand.In(language)) { paths, format, failOn, minSeverity, output };
        command.SetAction(parsed => new Workload(language).Run(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(output),
            (checker, articles) => CheckReport.Of(checker.Check(articles), parsed.GetRequiredValue(minSeverity)),
            parsed.GetRequiredValue(format),
            report => report.HasAtLeast(parsed.GetRequiredValue(failOn).Least) ? ExitCodes.Found : ExitCodes.Success));
        return command;
    }
}
