using System.Diagnostics;

namespace FactCheck.Hostile;

/// <summary>One run of the tool over a hostile input.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="ProcessorTime">On all processors together: what other work on the machine hardly changes.</param>
/// <param name="PeakMemory">The most physical memory it held, in bytes.</param>
/// <param name="ExitCode">What it returned.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record Measurement(TimeSpan Time, TimeSpan ProcessorTime, long PeakMemory, int ExitCode, IReadOnlyList<string> Errors)
{
    /// <summary>Longer nobody waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    public static Measurement Of(HostileCase hostile, double scale)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-hostile-").FullName;
        try
        {
            hostile.WriteTo(folder, scale);
            return Run(folder, hostile.Command);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measurement Run(string folder, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "factcheck.dll"), command[0], ".", .. command.Skip(1)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(Glance))
        {
            // The operating system keeps both: a last glance shortly before the end is enough.
            (peak, processor) = Glimpse(process, peak, processor);
            if (clock.Elapsed > Patience) process.Kill();
        }

        var time = clock.Elapsed;
        output.Wait();
        return new Measurement(time, processor, peak, process.ExitCode, [.. errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static (long Peak, TimeSpan Processor) Glimpse(Process process, long peak, TimeSpan processor)
    {
        try
        {
            process.Refresh();
            return (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return (peak, processor);
        }
    }
}
