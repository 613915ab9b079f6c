using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Cli.Output.TimeML;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract</c>: every time expression and figure with its value.</summary>
internal static class ExtractCommand
{
    public static Command Create(string language)
    {
        var input = new InputOptions(language);
        var selection = new SelectionOptions(language);
        var reports = new ReportOptions<IReadOnlyList<ArticleReading>>(language, new TerminalExtractWriter(), new JsonLinesExtractWriter(), new TimeMLExtractWriter());
        var command = new Command("extract", Messages.ExtractCommand.In(language));
        input.AddTo(command);
        selection.AddSinceTo(command);
        reports.AddTo(command);
        command.SetAction(parsed => new Workload(language).Run(
            input,
            parsed,
            (checker, articles) => selection.Of(parsed).Of(checker.Read(articles)),
            reports.Of(parsed)));
        return command;
    }
}
