using System.Diagnostics;
using FactCheck.Cli.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

public class WatchTests : FolderTests
{
    [Test]
    [CancelAfter(60_000)]
    public async Task Watch_FileChanges_IsCheckedAgainUntilInterrupted(CancellationToken cancellation)
    {
        Folder.Write("a.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        var other = Folder.Write("b.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.");
        // What runs in the background of a shell ignores the interrupt, and so would the tool.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(CommandLine).Assembly.Location, "check", Folder.Path, "--watch"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            await process.StandardError.ReadLineAsync(cancellation);
            (await ReadReport(process, cancellation)).Should().EndWith("1 warning, 0 info");

            File.WriteAllText(other, "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
            await process.StandardError.ReadLineAsync(cancellation);
            (await ReadReport(process, cancellation)).Should().EndWith("0 warnings, 0 info");

            using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            process.ExitCode.Should().Be(0);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    /// <summary>The summary, which is the last line of a report.</summary>
    private static async Task<string> ReadReport(Process process, CancellationToken cancellation)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            if (line.Contains(" info", StringComparison.Ordinal) && line.Contains("articles,", StringComparison.Ordinal)) return line;
        return "";
    }
}
