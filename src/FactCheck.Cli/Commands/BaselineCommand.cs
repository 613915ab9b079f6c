using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck baseline</c>: writes the findings there are now into a file, so that <c>check</c> reports new ones only.</summary>
internal static class BaselineCommand
{
    public static Command Create(string language)
    {
        var input = new InputOptions(language);
        var options = new CheckOptions(language);
        var output = new Option<FileInfo?>("--output", "-o") { Description = $"{Messages.OutputOption.In(language)} [{Settings.BaselineName}]", HelpName = "FILE" };
        var command = new Command("baseline", Messages.BaselineCommand.In(language)) { output };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var check = new Check(input, options, language);
            if (check.Run(parsed, usesBaseline: false, []) is not { } result) return ExitCodes.Failure;
            var path = parsed.GetValue(output)?.ToString() ?? check.Settings!.Baseline ?? Settings.BaselineName;
            return check.Work.Write(Baseline.Of(result.Findings), [new ReportRequest<Baseline>(new BaselineWriter(), new FileInfo(path))], b => Tell(b, path, check.Settings!));
        });
        return command;

        int Tell(Baseline baseline, string path, Settings settings)
        {
            var shown = Path.GetRelativePath(".", path);
            Console.Error.WriteLine(Messages.BaselineWritten(baseline.Count, shown).In(language));
            if (settings.Baseline != Path.GetFullPath(path)) Console.Error.WriteLine(Messages.BaselineNotUsed(shown).In(language));
            return ExitCodes.Success;
        }
    }

    private sealed class BaselineWriter : IReportWriter<Baseline>
    {
        public string Format => "json";

        public void Write(Baseline report, ReportTarget target) => report.Write(target.Stream);
    }
}
