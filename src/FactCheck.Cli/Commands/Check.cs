using System.CommandLine;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>One run of the rules over the articles of a command line: what <c>check</c> and <c>baseline</c> share.</summary>
internal sealed class Check(InputOptions input, CheckOptions options, string language)
{
    private readonly Workload _work = new(language);

    /// <summary>What the readers and the writers share with it.</summary>
    public Workload Work => _work;

    /// <summary>The settings of the last run; null if they could not be read.</summary>
    public Settings? Settings { get; private set; }

    /// <summary>Reads and compares the articles.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="usesBaseline">Whether known findings are left out.</param>
    /// <param name="outputs">The files that will be written, which are no articles.</param>
    /// <returns>The result with the findings that are asked for; null if it could not run: why was told.</returns>
    public CheckResult? Run(ParseResult parsed, bool usesBaseline, IEnumerable<FileInfo?> outputs)
    {
        if (!_work.TryFindSettings(input.ConfigOf(parsed), out var settings) || !TryChooseRules(settings.Rules, options.RulesOf(parsed))) return null;
        Settings = settings;
        var isIgnored = settings.IgnoringAlso(outputs.Append(options.BaselineOf(parsed) is { } named ? new FileInfo(named) : null));
        var baseline = usesBaseline ? FindBaseline(options.BaselineOf(parsed), settings) : Baseline.Empty;
        if (baseline is null) return null;
        var articles = _work.Read(parsed.GetRequiredValue(input.Paths), settings.Limits, isIgnored);
        if (articles.Count == 0) return null;

        var archive = options.ArchiveOf(parsed);
        var filter = options.FilterOf(parsed) with { Baseline = baseline, Articles = archive is null ? null : articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal) };
        if (archive is not null) articles = [.. articles, .. ArchiveWithout(articles, _work.Read(archive, settings.Limits, isIgnored))];
        var result = _work.CreateChecker(settings).Check(articles);
        _work.Tell(result.ExceededLimits);
        foreach (var failure in result.FailedRules) Terminal.WriteError(failure.Message.In(language));
        return _work.HasStory(filter.Selection, result) ? filter.Apply(result) : null;
    }

    /// <summary>The archive without the new articles, which may lie in it already. An id that two different files have is told of.</summary>
    private IEnumerable<Article> ArchiveWithout(IReadOnlyList<Article> fresh, IReadOnlyList<Article> archive)
    {
        var known = fresh.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var article in archive)
        {
            if (!known.TryGetValue(article.Id, out var same)) yield return article;
            else if (!IsSameFile(same, article)) _work.Tell(new ReadingProblem(article.Origin?.Path ?? "-", null, ReadingMessages.DuplicateId(article.Id, same.Origin?.Path ?? "-")));
        }
    }

    private static bool IsSameFile(Article left, Article right) => left.Origin is { } l && right.Origin is { } r && Path.GetFullPath(l.Path) == Path.GetFullPath(r.Path);

    private bool TryChooseRules(RuleSet rules, IReadOnlyList<string> chosen)
    {
        if (chosen.Count == 0) return true;
        try
        {
            // Off first: a rule that is asked for by its name is asked, whatever the settings say of it.
            var levels = rules.All.ToDictionary(r => r.Info.Id, r => rules.SeverityOf(r.Info.Id), StringComparer.Ordinal);
            foreach (var rule in rules.All) rules.TurnOff(rule.Info.Id);
            foreach (var selector in chosen) rules.TurnOn(selector);
            foreach (var rule in rules.On)
                if (levels[rule.Info.Id] is { } level && level != rule.Info.DefaultSeverity) rules.SetSeverity(rule.Info.Id, level);
            return true;
        }
        catch (RuleConfigurationException e)
        {
            var names = rules.All.SelectMany(r => (string[])[r.Info.Id, r.Info.Name]);
            Terminal.WriteError(Suggestion.With(e.Reason, chosen.First(c => !rules.All.Any(r => r.Info.Id.StartsWith(c, StringComparison.Ordinal) || r.Info.Name == c || r.Groups.Contains(c))), names).In(language));
            return false;
        }
    }

    /// <summary>The known findings: of the file that is named, which must be there, else of the one in the settings, which may not be written yet.</summary>
    private Baseline? FindBaseline(string? named, Settings settings)
    {
        var path = named ?? settings.Baseline;
        if (path is null || (named is null && !File.Exists(path))) return Baseline.Empty;
        try
        {
            return Baseline.Parse(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            Terminal.WriteError(new ReadingProblem(path, null, Messages.NotABaseline).In(language));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Terminal.WriteError(new ReadingProblem(path, null, File.Exists(path) ? ReadingMessages.Unreadable(e) : ReadingMessages.NotFound).In(language));
        }

        return null;
    }
}
