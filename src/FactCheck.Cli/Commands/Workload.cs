using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Input;
using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>What every command does around its own work: reads the articles, tells of those it cannot read, writes the report.</summary>
internal sealed class Workload(string language)
{
    /// <summary>Runs a command.</summary>
    /// <param name="paths">What to read.</param>
    /// <param name="analyse">Makes the report of the articles.</param>
    /// <param name="requests">What to write of it.</param>
    /// <param name="judge">The exit code of the report, if all could be read.</param>
    /// <returns>The exit code.</returns>
    public int Run<TReport>(
        IReadOnlyList<string> paths,
        Func<FactChecker, IReadOnlyList<Article>, TReport> analyse,
        IReadOnlyList<ReportRequest<TReport>> requests,
        Func<TReport, int>? judge = null)
    {
        var input = ArticleFiles.ReadAll(paths.SelectMany(Globs.Expand), new ReadingOptions { Formats = InputFormats.All, StandardInput = Console.OpenStandardInput() });
        foreach (var problem in input.Problems) Terminal.WriteError(problem.In(language));
        if (input.Articles.Count == 0) return ExitCodes.Failure;

        var report = analyse(new FactChecker(BuiltInRules.All()), input.Articles);
        // A report that cannot be written does not keep the others from being written.
        var unwritten = requests.Count(r => !TryWrite(report, r));
        return input.Problems.Count > 0 || unwritten > 0 ? ExitCodes.Failure : judge?.Invoke(report) ?? ExitCodes.Success;
    }

    private bool TryWrite<TReport>(TReport report, ReportRequest<TReport> request)
    {
        try
        {
            using var target = request.File is { } file ? ReportTarget.ToFile(file.FullName, language) : ReportTarget.StandardOutput(language);
            request.Writer.Write(report, target);
            target.Complete();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Terminal.WriteError(Messages.CannotWrite(request.File?.ToString() ?? "-", e).In(language));
            return false;
        }
    }
}
