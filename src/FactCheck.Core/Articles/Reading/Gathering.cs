namespace FactCheck.Articles.Reading;

/// <summary>Collects the articles of several paths, each file and each id once.</summary>
internal sealed class Gathering(ReadingOptions options, CancellationToken cancellation = default)
{
    private const string StandardInput = "-";

    private readonly List<Article> _articles = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly List<string> _paths = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathsOfIds = new(StringComparer.Ordinal);
    private readonly ReadingMessages _messages = new(options);

    /// <summary>Finds the files of a path; what cannot be one is a problem.</summary>
    public void AddPath(string path)
    {
        if (path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2) path = path[2..];
        if (IsStandardInput(path)) AddFile(path);
        else if (Directory.Exists(path)) AddFolder(path);
        else if (!File.Exists(path)) Report(path, ReadingMessages.NotFound);
        else if (FormatsOf(path).Length > 0) AddFile(path);
        else Report(path, _messages.UnknownFormat);
    }

    /// <summary>Reads the files that were found.</summary>
    public ReadingResult Read()
    {
        for (var i = 0; i < _paths.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadFile(_paths[i]);
            options.Progress?.Report((i + 1, _paths.Count));
        }

        return new ReadingResult(_articles, _problems);
    }

    private void AddFolder(string folder)
    {
        var files = FindFiles(folder, depth: 1).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) Report(folder, _messages.NoArticleInFolder);
        foreach (var file in files) AddFile(file);
    }

    private void AddFile(string path)
    {
        if (_files.Add(IsStandardInput(path) ? path : Path.GetFullPath(path))) _paths.Add(path);
    }

    /// <summary>The files that can be read. Links to folders are not followed: they may lead round in a circle.</summary>
    private List<string> FindFiles(string folder, int depth)
    {
        var found = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                cancellation.ThrowIfCancellationRequested();
                // Without «./»: whoever compares the path with that of a repository finds it.
                var path = folder == "." ? entry.Name : Path.Join(folder, entry.Name);
                if (entry.Name.StartsWith('.') || options.IsIgnored(path)) continue;
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                {
                    if (FormatsOf(entry.Name).Length > 0) found.Add(path);
                }
                else if (entry.LinkTarget is null)
                {
                    if (depth < options.MaxFolderDepth) found.AddRange(FindFiles(path, depth + 1));
                    else Report(path, _messages.TooDeep);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(folder, ReadingMessages.Unreadable(e));
        }

        return found;
    }

    private void ReadFile(string path)
    {
        if (!new SourceFiles(options).TryOpen(path, IsStandardInput(path) ? options.StandardInput : null, out var file, out var problem))
        {
            Report(path, problem);
            return;
        }

        try
        {
            var result = FormatOf(file).Read(file);
            _problems.AddRange(result.Problems);
            foreach (var article in result.Articles) Add(article, path);
        }
#pragma warning disable CA1031 // A format may be foreign code: whatever it throws is told, and the other files are read.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Report(path, ReadingMessages.ReaderFailed(e));
        }
    }

    private bool IsStandardInput(string path) => path == StandardInput && options.StandardInput is not null;

    private IArticleFormat[] FormatsOf(string path)
    {
        var name = SourceFiles.WithoutCompression(path);
        return [.. options.Formats.Where(f => f.Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>The format by the ending of the name; of standard input, which has none, by what it holds.</summary>
    private IArticleFormat FormatOf(SourceFile file)
    {
        var candidates = IsStandardInput(file.Path) ? [.. options.Formats.OrderBy(f => f is TextFormat)] : FormatsOf(file.Path);
        return candidates.Length == 1 ? candidates[0] : Array.Find(candidates, f => f.Recognizes(file)) ?? candidates[^1];
    }

    private void Add(Article article, string path)
    {
        var length = article.Texts.Sum(t => t.Original.Length);
        if (length > options.MaxArticleCharacters) _problems.Add(new ReadingProblem(path, article.Origin?.PositionOf(ArticleField.Body, 0)?.Line, _messages.TooLong(length)));
        else if (_pathsOfIds.TryAdd(article.Id, path)) _articles.Add(article);
        else Report(path, ReadingMessages.DuplicateId(article.Id, _pathsOfIds[article.Id]));
    }

    private void Report(string path, LocalizedText message) => _problems.Add(new ReadingProblem(path, null, message));
}
