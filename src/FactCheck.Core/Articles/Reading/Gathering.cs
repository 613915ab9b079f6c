namespace FactCheck.Articles.Reading;

/// <summary>Collects the articles of several paths, each file and each id once.</summary>
internal sealed class Gathering
{
    private readonly List<Article> _articles = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathsOfIds = new(StringComparer.Ordinal);

    public void AddPath(string path)
    {
        if (Directory.Exists(path)) AddFolder(path);
        else if (!File.Exists(path)) Report(path, ReadingMessages.NotFound);
        else if (ArticleFiles.FormatOf(path) is { } format) AddFile(path, format);
        else Report(path, ReadingMessages.UnknownFormat);
    }

    public ReadingResult ToResult() => new(_articles, _problems);

    private void AddFolder(string folder)
    {
        var files = FindFiles(folder).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) Report(folder, ReadingMessages.NoArticleInFolder);
        foreach (var file in files) AddFile(file, ArticleFiles.FormatOf(file)!);
    }

    /// <summary>The files that can be read. Links to folders are not followed: they may lead round in a circle.</summary>
    private List<string> FindFiles(string folder)
    {
        var found = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var path = Path.Join(folder, entry.Name);
                if (entry.Name.StartsWith('.')) continue;
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                {
                    if (ArticleFiles.FormatOf(entry.Name) is not null) found.Add(path);
                }
                else if (entry.LinkTarget is null)
                {
                    found.AddRange(FindFiles(path));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(folder, ReadingMessages.Unreadable(e));
        }

        return found;
    }

    private void AddFile(string path, IArticleFormat format)
    {
        if (!_files.Add(Path.GetFullPath(path))) return;
        if (!SourceFiles.TryOpen(path, out var file, out var problem))
        {
            Report(path, problem);
            return;
        }

        var result = format.Read(file);
        _problems.AddRange(result.Problems);
        foreach (var article in result.Articles) Add(article, path);
    }

    private void Add(Article article, string path)
    {
        if (_pathsOfIds.TryAdd(article.Id, path)) _articles.Add(article);
        else Report(path, ReadingMessages.DuplicateId(article.Id, _pathsOfIds[article.Id]));
    }

    private void Report(string path, LocalizedText message) => _problems.Add(new ReadingProblem(path, null, message));
}
