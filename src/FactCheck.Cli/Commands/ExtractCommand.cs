using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract</c>: every time expression and figure with its value.</summary>
internal static class ExtractCommand
{
    private static readonly IReportWriter<IReadOnlyList<ArticleReading>>[] Writers = [new TerminalExtractWriter(), new JsonLinesExtractWriter()];

    public static Command Create(string language)
    {
        var paths = Options.Paths(language);
        var format = Options.Choice("--format", Messages.FormatOption, language, Writers[0], Writers.Select(w => (w.Format, w)));
        var output = Options.Output(language);
        var command = new Command("extract", Messages.ExtractCommand.In(language)) { paths, format, output };
        command.SetAction(parsed => new Workload(language).Run(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(output),
            (checker, articles) => checker.Read(articles),
            parsed.GetRequiredValue(format)));
        return command;
    }
}
