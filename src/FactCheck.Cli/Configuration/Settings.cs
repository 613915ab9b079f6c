using FactCheck.Articles;
using FactCheck.Cli.Input;
using FactCheck.Rules;

namespace FactCheck.Cli.Configuration;

/// <summary>What a <c>factcheck.json</c> sets.</summary>
internal sealed class Settings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "factcheck.json";

    /// <summary>The name of the schema that tells editors of it.</summary>
    public const string SchemaName = "factcheck.schema.json";

    /// <summary>The name of the file of known findings, unless another is set.</summary>
    public const string BaselineName = "factcheck.baseline.json";

    private static readonly string[] OwnNames = [FileName, SchemaName, BaselineName];

    /// <summary>The file; null if there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The folder that paths in it are relative to: its own; without a file the working directory.</summary>
    public string Folder => Path is null ? Directory.GetCurrentDirectory() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The built-in rules as they are set.</summary>
    public RuleSet Rules { get; } = new RuleSet().AddBuiltIn();

    /// <summary>What is known of the outlets.</summary>
    public IDictionary<string, SourceProfile> Sources { get; } = new Dictionary<string, SourceProfile>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Other names, by the name they are compared by.</summary>
    public IDictionary<string, IReadOnlyList<string>> Aliases { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The files and folders to pass over, as globs.</summary>
    public IList<string> Ignore { get; } = [];

    /// <summary>What is read and compared at most.</summary>
    public Limits Limits { get; set; } = Limits.Usual;

    /// <summary>The file of known findings, as a path of its own; null if there is none.</summary>
    public string? Baseline { get; set; }

    /// <summary>Tells the files and folders to pass over: those that are to be ignored, and what the tool itself writes.</summary>
    /// <param name="written">The reports of this run.</param>
    public Func<string, bool> IgnoringAlso(IEnumerable<FileInfo?> written)
    {
        var isIgnored = Ignore.Count == 0 ? static _ => false : Globs.Covering(Folder, [.. Ignore]);
        var own = written.Select(f => f?.FullName).Append(Baseline).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return path => OwnNames.Contains(System.IO.Path.GetFileName(path)) || own.Contains(System.IO.Path.GetFullPath(path)) || isIgnored(path) || OwnReports.Contain(path);
    }

    /// <summary>A checker with these settings.</summary>
    /// <param name="progress">Told how far it is.</param>
    public FactChecker CreateChecker(IProgress<(int Done, int Total)>? progress = null) => FactChecker.Create(options =>
    {
        options.Rules = Rules;
        options.Stories = Limits.Stories;
        options.Progress = progress;
        foreach (var (name, profile) in Sources) options.Sources[name] = profile;
        foreach (var (name, others) in Aliases) options.Aliases[name] = others;
    });
}
