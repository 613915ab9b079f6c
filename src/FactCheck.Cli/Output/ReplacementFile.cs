using System.Runtime.InteropServices;

namespace FactCheck.Cli.Output;

/// <summary>
/// A file that is written beside its place and takes it when it is complete: whatever happens before, a full disk or the end of the
/// program, the old file stays whole. What cannot be replaced, such as a device or a pipe, is written to as it is.
/// </summary>
internal sealed class ReplacementFile : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly string _path;
    private readonly string? _temporary;
    private readonly PosixSignalRegistration[] _signals = [];

    /// <param name="path">Its place; of a link that of the file it leads to.</param>
    public ReplacementFile(string path)
    {
        _path = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        if (TryOpenStream(_path) is { } stream)
        {
            Stream = stream;
            return;
        }

        _temporary = $"{_path}.{Guid.NewGuid().ToString("N")[..8]}.tmp";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
        // A user who interrupts the program shall find nothing half-written. The signal then does what it always does.
        _signals = [.. Endings.Select(s => PosixSignalRegistration.Create(s, _ => File.Delete(_temporary)))];
    }

    /// <summary>Takes what is to stand in the file.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place; whatever was there is replaced.</summary>
    /// <exception cref="IOException">It could not be written to its end; the old file is as it was.</exception>
    public void Complete()
    {
        if (Stream is FileStream { CanSeek: true } file) file.Flush(flushToDisk: true);
        Stream.Dispose();
        if (_temporary is null) return;
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (Exception e) when (IsFailureToWrite(e))
        {
            // What is thrown away need not reach the disk.
        }

        if (_temporary is not null) File.Delete(_temporary);
        foreach (var signal in _signals) signal.Dispose();
    }

    /// <summary>
    /// Whether an exception says that a file cannot be written. That it would be larger than the system allows, the framework says by
    /// an argument that is out of range.
    /// </summary>
    public static bool IsFailureToWrite(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>The stream into something that is no file to replace, or null. A file that its owner has protected is not replaced either.</summary>
    private static FileStream? TryOpenStream(string path)
    {
        if (!File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1 << 16);
        if (!stream.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) return stream;
        stream.Dispose();
        return null;
    }
}
