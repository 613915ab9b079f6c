using DotNet.Globbing;

namespace FactCheck.Cli.Input;

/// <summary>Names of files with <c>*</c>, <c>?</c> and <c>**</c>, for shells that leave them to the program.</summary>
internal static class Globs
{
    /// <summary>As deep as folders are searched.</summary>
    private const int MaxDepth = 32;

    private static readonly EnumerationOptions Enumeration = new() { RecurseSubdirectories = true, MaxRecursionDepth = MaxDepth, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };

    /// <summary>The files that a path stands for, in the order of their names: the path itself if it is there, or no glob, or fits none.</summary>
    public static IEnumerable<string> Expand(string path) => !path.AsSpan().ContainsAny('*', '?') || Path.Exists(path) ? [path] : Find(path);

    private static string[] Find(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !p.AsSpan().ContainsAny('*', '?')).ToArray();
        var folder = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts) is { Length: > 0 } named ? named : "/";
        if (!Directory.Exists(folder)) return [path];
        var pattern = string.Join('/', parts[fixedParts.Length..]);
        var glob = Glob.Parse(pattern);
        var files = Directory.EnumerateFiles(folder, "*", Enumeration).Where(f => glob.IsMatch(Relative(folder, f)))
            .Select(f => fixedParts.Length == 0 ? Path.GetRelativePath(folder, f) : f).Order(StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? [path] : files;
    }

    /// <summary>Tells the files and folders that one of the patterns covers, with all that is in the folders.</summary>
    /// <param name="folder">What the patterns are relative to.</param>
    /// <param name="patterns">Globs; one without a slash fits at any depth.</param>
    public static Func<string, bool> Covering(string folder, IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0) return static _ => false;
        var globs = patterns.Select(p => p.TrimEnd('/')).Select(p => p.Contains('/', StringComparison.Ordinal) ? p : $"**/{p}").SelectMany(p => (Glob[])[Glob.Parse(p), Glob.Parse(p + "/**")]).ToArray();
        return path => Relative(folder, Path.GetFullPath(path)) is var relative && Array.Exists(globs, g => g.IsMatch(relative));
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
