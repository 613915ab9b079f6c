using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Input;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary>What every command does around its own work: finds the settings, reads the articles, tells of what cannot be read, writes the report.</summary>
internal sealed class Workload(string language)
{
    /// <summary>Whether something could not be read.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Runs a command that only needs the articles.</summary>
    /// <param name="input">What to read.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="analyse">Makes the report of the articles; null if it cannot: why was told.</param>
    /// <param name="requests">What to write of it.</param>
    /// <returns>The exit code.</returns>
    public int Run<TReport>(
        InputOptions input,
        ParseResult parsed,
        Func<FactChecker, IReadOnlyList<Article>, TReport?> analyse,
        IReadOnlyList<ReportRequest<TReport>> requests)
        where TReport : class
    {
        if (!TryFindSettings(input.ConfigOf(parsed), out var settings)) return ExitCodes.Failure;
        var articles = Read(parsed.GetRequiredValue(input.Paths), settings.Limits, settings.IgnoringAlso(requests.Select(r => r.File)));
        return articles.Count > 0 && analyse(CreateChecker(settings), articles) is { } report ? Write(report, requests, _ => ExitCodes.Success) : ExitCodes.Failure;
    }

    /// <summary>Reads the settings; without a file the usual ones hold.</summary>
    public bool TryFindSettings(string? path, [NotNullWhen(true)] out Settings? settings)
    {
        settings = path is null ? new Settings() : null;
        if (path is null || SettingsFile.TryRead(path, out settings, out var problems)) return settings is not null;
        foreach (var problem in problems) Terminal.WriteError(problem.In(language));
        return false;
    }

    /// <summary>Reads articles, and tells of what cannot be read.</summary>
    public IReadOnlyList<Article> Read(IEnumerable<string> paths, Limits limits, Func<string, bool> isIgnored)
    {
        var result = ArticleFiles.ReadAll(paths.SelectMany(Globs.Expand), limits.Reading with
        {
            Formats = InputFormats.Within(limits.Page),
            StandardInput = Console.OpenStandardInput(),
            IsIgnored = isIgnored,
            Progress = ProgressLine.Of(Messages.Reading, language),
        });
        // A file of JSON Lines may have the same wrong in every line.
        foreach (var same in result.Problems.GroupBy(p => (p.Path, p.Message)))
            Tell(same.First() with { Message = Messages.AndMoreLines(same.Key.Message, same.Count() - 1) });
        return result.Articles;
    }

    /// <summary>Tells of something that cannot be read.</summary>
    public void Tell(ReadingProblem problem)
    {
        HasProblems = true;
        Terminal.WriteError(problem.In(language));
    }

    /// <summary>Tells of what was too much to be compared.</summary>
    public void Tell(IReadOnlyList<ExceededLimit> limits)
    {
        foreach (var limit in limits) Tell(new ReadingProblem(limit.Article.Origin?.Path ?? limit.Article.Id, limit.Article.Origin?.PositionOf(ArticleField.Body, 0)?.Line, limit.Message));
    }

    /// <summary>Whether there is the story that is asked for; if not, tells of it.</summary>
    public bool HasStory(ArticleSelection selection, CheckResult result)
    {
        if (selection.StoryName is not { } name || selection.StoryIn(result) is not null) return true;
        Terminal.WriteError(Messages.NoSuchStory(name).In(language));
        return false;
    }

    public FactChecker CreateChecker(Settings settings) => settings.CreateChecker(ProgressLine.Of(Messages.Comparing, language));

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="requests">What to write of it.</param>
    /// <param name="judge">Its exit code, if all could be read and written.</param>
    /// <returns>The exit code.</returns>
    public int Write<TReport>(TReport report, IReadOnlyList<ReportRequest<TReport>> requests, Func<TReport, int> judge)
    {
        // A report that cannot be written does not keep the others from being written.
        var unwritten = requests.Count(r => !TryWrite(report, r));
        return HasProblems || unwritten > 0 ? ExitCodes.Failure : judge(report);
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
        catch (Exception e) when (ReplacementFile.IsFailureToWrite(e))
        {
            Terminal.WriteError(Messages.CannotWrite(request.File?.ToString() ?? "-", e).In(language));
            return false;
        }
    }
}
