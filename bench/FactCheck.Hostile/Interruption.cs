using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Hostile;

/// <summary>Sends a signal to the tool at points of a check, and measures how long it takes to end; SIGKILL is what the system itself needs for it.</summary>
internal static class Interruption
{
    private const int Points = 10;

    /// <summary>The part of a check over which the points are spread: no two checks take quite the same time.</summary>
    private const double Spread = 0.8;

    private static readonly (string Name, int Number)[] Signals = [("SIGINT", 2), ("SIGTERM", 15), ("SIGKILL", 9)];

    /// <summary>Prints a table of the signals.</summary>
    /// <param name="path">The articles that are checked.</param>
    public static void Measure(string path)
    {
        var whole = TimeOfCheck(path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A whole check takes {whole.TotalSeconds:0.0} s of processor."));
        Console.WriteLine("| signal | median | longest | files left behind |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, signal) in Signals)
        {
            var runs = Enumerable.Range(1, Points).Select(point => TimeToEnd(path, signal, whole * Spread * point / Points)).ToArray();
            var times = runs.Select(r => r.Time.TotalMilliseconds).Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times[Points / 2]:0} ms | {times[^1]:0} ms | {runs.Sum(r => r.Left)} |"));
        }
    }

    private static TimeSpan TimeOfCheck(string path) => In(folder =>
    {
        using var process = Start(path, folder);
        var time = TimeSpan.Zero;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20))) time = ProcessorTime(process, time);
        return time;
    });

    private static (TimeSpan Time, int Left) TimeToEnd(string path, int signal, TimeSpan after) => In(folder =>
    {
        using var process = Start(path, folder);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(2)) && ProcessorTime(process, TimeSpan.Zero) < after)
        {
            // Until it has worked that long.
        }

        var clock = Stopwatch.StartNew();
        if (Kill(process.Id, signal) != 0) throw new InvalidOperationException("The check ended before it was stopped.");
        process.WaitForExit();
        return (clock.Elapsed, Directory.GetFiles(folder).Length);
    });

    private static T In<T>(Func<string, T> action)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-hostile-").FullName;
        try
        {
            return action(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private static Process Start(string path, string folder)
    {
        string[] arguments = [Path.Join(AppContext.BaseDirectory, "factcheck.dll"), "check", path, "--format", "json", "--output", Path.Join(folder, "report.json")];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true })!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return process;
    }

    private static TimeSpan ProcessorTime(Process process, TimeSpan last)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return last;
        }
    }
}
