using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.GitHub;
using FactCheck.Cli.Output.Html;
using FactCheck.Cli.Output.Json;
using FactCheck.Cli.Output.JUnit;
using FactCheck.Cli.Output.Markdown;
using FactCheck.Cli.Output.Sarif;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: what the rules find.</summary>
internal static class CheckCommand
{
    public static Command Create(string language)
    {
        var paths = Options.Paths(language);
        var reports = new ReportOptions<CheckReport>(
            language,
            new TerminalCheckWriter(), new JsonCheckWriter(), new SarifCheckWriter(), new JUnitCheckWriter(), new GitHubCheckWriter(), new MarkdownCheckWriter(), new HtmlCheckWriter());
        var failOn = Options.Choice("--fail-on", Messages.FailOnOption, language, FailLevel.Of(Severity.Warning), FailLevel.All.Select(l => (l.Name, l)));
        var minSeverity = Options.Choice(
            "--min-severity", Messages.MinSeverityOption, language, Severity.Info, Enum.GetValues<Severity>().OrderDescending().Select(s => (Names.Of(s), s)));
        var command = new Command("check", Messages.CheckCommand.In(language)) { paths, failOn, minSeverity };
        reports.AddTo(command);
        command.SetAction(parsed => new Workload(language).Run(
            parsed.GetRequiredValue(paths),
            (checker, articles) => Report(checker.Check(articles), parsed.GetRequiredValue(minSeverity), parsed.GetRequiredValue(failOn), language),
            reports.Of(parsed),
            ExitCode));
        return command;
    }

    /// <summary>Makes the report, and tells of rules that failed.</summary>
    internal static CheckReport Report(CheckResult result, Severity least, FailLevel failOn, string language)
    {
        foreach (var failure in result.FailedRules) Terminal.WriteError(failure.Message.In(language));
        return CheckReport.Of(result, least, failOn.Least);
    }

    /// <summary>The exit code of a report: a rule that failed may have missed what the others do not look for.</summary>
    internal static int ExitCode(CheckReport report) =>
        report.Result.FailedRules.Count > 0 ? ExitCodes.Failure : report.HasFailure ? ExitCodes.Found : ExitCodes.Success;
}
