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
        var selection = new SelectionOptions(language);
        var reports = new ReportOptions<CheckResult>(language, new TerminalFactsWriter(), new JsonFactsWriter());
        var command = new Command("facts", Messages.FactsCommand.In(language));
        input.AddTo(command);
        selection.AddTo(command);
        reports.AddTo(command);
        command.SetAction(parsed =>
        {
            var work = new Workload(language);
            return work.Run(input, parsed, (checker, articles) => Select(selection.Of(parsed), checker.Check(articles), work), reports.Of(parsed));
        });
        return command;
    }

    /// <summary>The result with the stories that are asked for, and of their facts those that concern the articles that are.</summary>
    private static CheckResult? Select(ArticleSelection selection, CheckResult result, Workload work)
    {
        work.Tell(result.ExceededLimits);
        if (!work.HasStory(selection, result)) return null;
        var isSelected = selection.In(result);
        var stories = result.Stories.Where(s => isSelected([.. s.Articles])).ToArray();
        return result with { Stories = stories, Facts = [.. result.Facts.Where(f => stories.Contains(f.Story) && isSelected([.. f.Claims.Select(c => c.Article), .. f.Missing]))] };
    }
}
