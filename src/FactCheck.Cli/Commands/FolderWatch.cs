using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary>Repeats a work whenever something in the folders it reads changes, until the user interrupts it.</summary>
/// <param name="paths">The files, folders and globs that it reads.</param>
/// <param name="written">The files that it writes itself.</param>
internal sealed class FolderWatch(IReadOnlyList<string> paths, IEnumerable<string> written)
{
    /// <summary>Editors save in several steps; so long nothing must happen before the work begins.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly HashSet<string> _written = [.. written];

    /// <returns>The exit code of the last run.</returns>
    public int Repeat(Func<int> work, string language)
    {
        using var changed = new AutoResetEvent(false);
        using var stopped = new ManualResetEvent(false);
        var watchers = paths.Select(FolderOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(f => Watch(f, changed)).ToArray();
        Console.CancelKeyPress += Stop;
        try
        {
            int code;
            do
            {
                code = work();
                Console.Error.WriteLine(Messages.Watching.In(language));
            }
            while (WaitForChange(changed, stopped));

            return code;
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
            foreach (var watcher in watchers) watcher.Dispose();
        }

        void Stop(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            stopped.Set();
        }
    }

    /// <returns>Whether something changed; false if the user wants no more.</returns>
    private static bool WaitForChange(AutoResetEvent changed, ManualResetEvent stopped)
    {
        if (WaitHandle.WaitAny([stopped, changed]) == 0) return false;
        while (changed.WaitOne(Quiet))
            if (stopped.WaitOne(0)) return false;
        if (Terminal.HasColours) Console.Write("\u001b[2J\u001b[H");
        return true;
    }

    private FileSystemWatcher Watch(string folder, AutoResetEvent changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Notice(object sender, FileSystemEventArgs e)
        {
            // A report is written beside its place first.
            if (!_written.Any(w => e.FullPath.StartsWith(w, StringComparison.Ordinal))) changed.Set();
        }
    }

    /// <summary>The folder in which a path, or the part of a glob before its first star, lies.</summary>
    private static string? FolderOf(string path)
    {
        var at = Path.GetFullPath(path);
        while (at is not null && !Directory.Exists(at)) at = Path.GetDirectoryName(at);
        return at;
    }
}
