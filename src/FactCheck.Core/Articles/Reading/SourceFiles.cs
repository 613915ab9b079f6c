using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Articles.Reading;

/// <summary>Opens and decodes files.</summary>
internal sealed class SourceFiles(ReadingOptions options)
{
    private const string Compression = ".gz";

    /// <summary>The name of an article that comes without one.</summary>
    private const string NameOfStandardInput = "stdin";

    /// <summary>So much may unpack from however little: a short file may be one letter over and over.</summary>
    private const int FreeBytes = 1 << 20;

    /// <summary>How often a file is read that changes meanwhile.</summary>
    private const int MaxAttempts = 3;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    public static string WithoutCompression(string path) =>
        path.EndsWith(Compression, StringComparison.OrdinalIgnoreCase) ? path[..^Compression.Length] : path;

    /// <param name="path">The file.</param>
    /// <param name="stream">Read instead of it, if it is not null.</param>
    /// <param name="file">The file, decoded.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public bool TryOpen(string path, Stream? stream, [NotNullWhen(true)] out SourceFile? file, [NotNullWhen(false)] out LocalizedText? problem)
    {
        (file, problem) = (null, null);
        try
        {
            var name = stream is null ? Path.GetFileNameWithoutExtension(WithoutCompression(path)) : NameOfStandardInput;
            var isPacked = WithoutCompression(path) != path;
            using var stored = stream is null ? ReadFile(path, out problem) : ReadAll(stream, options.MaxFileBytes, out problem);
            if (problem is not null) return false;
            isPacked |= stream is not null && BytesOf(stored!).StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
            using var bytes = isPacked ? Unpack(stored!, out problem) : stored;
            if (problem is not null) return false;
            if (bytes!.Length == 0) problem = ReadingMessages.EmptyFile;
            else if (Decode(BytesOf(bytes)) is var text && text.Contains('\0', StringComparison.Ordinal)) problem = ReadingMessages.NotText;
            else file = new SourceFile(path, name, text) { MaxJsonDepth = options.MaxJsonDepth };
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

    /// <summary>Reads a file that nobody writes meanwhile: half of one text and half of another would be an article that nobody wrote.</summary>
    private MemoryStream? ReadFile(string path, out LocalizedText? problem)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var before = StampOf(path);
            var bytes = ReadAll(File.OpenRead(path), options.MaxFileBytes, out problem);
            if (StampOf(path) == before && (problem is not null || !IsFresh(before.Written) || IsTheSame(path, bytes!))) return bytes;
            bytes?.Dispose();
        }

        problem = ReadingMessages.Changing;
        return null;
    }

    /// <summary>A long write is dated when it begins: of a file that was written just now the date does not tell whether it is still being written.</summary>
    private static bool IsFresh(DateTime written) => (DateTime.UtcNow - written).Duration() < Settling;

    private bool IsTheSame(string path, MemoryStream bytes)
    {
        using var again = ReadAll(File.OpenRead(path), options.MaxFileBytes, out _);
        return again is not null && BytesOf(again).SequenceEqual(BytesOf(bytes));
    }

    private static (DateTime Written, long Length) StampOf(string path) => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    private static ReadOnlySpan<byte> BytesOf(MemoryStream stream) => stream.GetBuffer().AsSpan(0, (int)stream.Length);

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingOf(bytes);
        return encoding.GetString(bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes);
    }

    /// <summary>UTF-16 by its mark, or by the zero in its first letter; else UTF-8.</summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(LittleEndian.Preamble) || bytes is [not 0, 0, ..]) return LittleEndian;
        if (bytes.StartsWith(BigEndian.Preamble) || bytes is [0, not 0, ..]) return BigEndian;
        return bytes.StartsWith(Encoding.UTF8.Preamble) ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true) : Utf8;
    }

    private MemoryStream? Unpack(MemoryStream stored, out LocalizedText? problem)
    {
        var limit = Math.Min(options.MaxFileBytes, FreeBytes + (stored.Length * options.MaxExpansion));
        stored.Position = 0;
        var unpacked = ReadAll(new GZipStream(stored, CompressionMode.Decompress), limit, out problem);
        if (problem is not null && limit < options.MaxFileBytes) problem = new ReadingMessages(options).ExpandsTooMuch;
        return unpacked;
    }

    private MemoryStream? ReadAll(Stream stream, long limit, out LocalizedText? problem)
    {
        problem = null;
        using var source = stream;
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = source.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
        {
            if (bytes.Length + read <= limit) continue;
            bytes.Dispose();
            problem = new ReadingMessages(options).TooLarge;
            return null;
        }

        return bytes;
    }
}
