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
        var input = new InputOptions(language);
        var options = new CheckOptions(language);
        var reports = new ReportOptions<CheckReport>(
            language,
            new TerminalCheckWriter(), new JsonCheckWriter(), new SarifCheckWriter(), new JUnitCheckWriter(), new GitHubCheckWriter(), new MarkdownCheckWriter(), new HtmlCheckWriter());
        var failOn = Options.Choice("--fail-on", Messages.FailOnOption, language, FailLevel.Of(Severity.Warning), FailLevel.All.Select(l => (l.Name, l)));
        var minSeverity = Options.Choice(
            "--min-severity", Messages.MinSeverityOption, language, Severity.Info, Enum.GetValues<Severity>().OrderDescending().Select(s => (Names.Of(s), s)));
        var watch = new Option<bool>("--watch") { Description = Messages.WatchOption.In(language) };
        var command = new Command("check", Messages.CheckCommand.In(language));
        input.AddTo(command);
        options.AddTo(command);
        foreach (var option in (Option[])[failOn, minSeverity, watch]) command.Add(option);
        reports.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(watch) ? Watch(parsed) : Run(parsed));
        return command;

        int Run(ParseResult parsed)
        {
            var check = new Check(input, options, language);
            if (check.Run(parsed, usesBaseline: true, reports.Of(parsed).Select(r => r.File)) is not { } result) return ExitCodes.Failure;
            var report = CheckReport.Of(result, parsed.GetRequiredValue(minSeverity), parsed.GetRequiredValue(failOn).Least);
            return check.Work.Write(report, reports.Of(parsed), ExitCode);
        }

        int Watch(ParseResult parsed)
        {
            string[] paths = [.. parsed.GetRequiredValue(input.Paths), .. options.ArchiveOf(parsed) ?? [], .. input.ConfigOf(parsed) is { } config ? [config] : (string[])[]];
            return new FolderWatch(paths, reports.Of(parsed).Select(r => r.File?.FullName).OfType<string>()).Repeat(() => Run(parsed), language);
        }
    }

    /// <summary>The exit code of a report: a rule that failed may have missed what the others do not look for.</summary>
    internal static int ExitCode(CheckReport report) =>
        report.Result.FailedRules.Count > 0 ? ExitCodes.Failure : report.HasFailure ? ExitCodes.Found : ExitCodes.Success;
}
