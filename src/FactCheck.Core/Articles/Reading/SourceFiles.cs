using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Articles.Reading;

/// <summary>Opens and decodes files.</summary>
internal static class SourceFiles
{
    private const string Compression = ".gz";

    /// <summary>What a file may hold at most, unpacked: no collection of articles comes near it, a few packed bytes may.</summary>
    private const int MaxBytes = 1 << 30;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string WithoutCompression(string path) =>
        path.EndsWith(Compression, StringComparison.OrdinalIgnoreCase) ? path[..^Compression.Length] : path;

    public static bool TryOpen(string path, [NotNullWhen(true)] out SourceFile? file, [NotNullWhen(false)] out LocalizedText? problem)
    {
        (file, problem) = (null, null);
        try
        {
            using var bytes = ReadBytes(path);
            if (bytes is null) problem = ReadingMessages.TooLarge;
            else if (bytes.Length == 0) problem = ReadingMessages.EmptyFile;
            else file = new SourceFile(path, Path.GetFileNameWithoutExtension(WithoutCompression(path)), Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        catch (DecoderFallbackException)
        {
            problem = ReadingMessages.NotUtf8;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problem = ReadingMessages.Unreadable(e);
        }

        return problem is null;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    private static MemoryStream? ReadBytes(string path)
    {
        using var stored = File.OpenRead(path);
        using Stream stream = WithoutCompression(path) == path ? stored : new GZipStream(stored, CompressionMode.Decompress);
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
        {
            if (bytes.Length + read <= MaxBytes) continue;
            bytes.Dispose();
            return null;
        }

        return bytes;
    }
}
