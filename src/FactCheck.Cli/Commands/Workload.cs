using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>What every command does around its own work: reads the articles, tells of those it cannot read, writes the report.</summary>
internal sealed class Workload(string language)
{
    /// <summary>Runs a command.</summary>
    /// <param name="paths">What to read.</param>
    /// <param name="output">The file to write to, or null for standard output.</param>
    /// <param name="analyse">Makes the report of the articles.</param>
    /// <param name="writer">Writes it.</param>
    /// <param name="judge">The exit code of the report, if all could be read.</param>
    /// <returns>The exit code.</returns>
    public int Run<TReport>(
        IReadOnlyList<string> paths,
        FileInfo? output,
        Func<FactChecker, IReadOnlyList<Article>, TReport> analyse,
        IReportWriter<TReport> writer,
        Func<TReport, int>? judge = null)
    {
        var input = ArticleFiles.ReadAll(paths);
        foreach (var problem in input.Problems) Terminal.WriteError(problem.In(language));
        if (input.Articles.Count == 0) return ExitCodes.Failure;

        var report = analyse(new FactChecker(BuiltInRules.All()), input.Articles);
        if (!TryWrite(report, writer, output)) return ExitCodes.Failure;
        return input.Problems.Count > 0 ? ExitCodes.Failure : judge?.Invoke(report) ?? ExitCodes.Success;
    }

    private bool TryWrite<TReport>(TReport report, IReportWriter<TReport> writer, FileInfo? output)
    {
        try
        {
            using var target = output is null ? ReportTarget.StandardOutput(language) : ReportTarget.ToFile(output.FullName, language);
            writer.Write(report, target);
            target.Complete();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Terminal.WriteError(Messages.CannotWrite(output?.ToString() ?? "-", e).In(language));
            return false;
        }
    }
}
