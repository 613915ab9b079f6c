using System.Text;

namespace FactCheck.Cli.Input;

/// <summary>Recognises what the tool has written before, so that a report in the folder of the articles is not read as one of them.</summary>
internal static class OwnReports
{
    /// <summary>The beginning of a file, in which all of them tell themselves.</summary>
    private const int Head = 2048;

    private static readonly string[] Extensions = [".html", ".htm", ".json", ".jsonl", ".xml", ".md"];

    /// <summary>How reports begin, and what follows soon.</summary>
    private static readonly (string Start, string Mark)[] Signs =
    [
        ("<!doctype html>", "<meta name=\"generator\" content=\"factcheck\">"),
        ("{\"findings\":[", ""),
        ("{\"stories\":[", ""),
        ("{\"article\":\"", "\"field\":\""),
        ("<?xml", "<testsuites name=\"factcheck\""),
        ("<?xml", "<TimeML>"),
        ("{", "\"name\": \"factcheck\""),
        ("## FactCheck: ", ""),
    ];

    /// <summary>Whether a file is one; false too if it cannot be read.</summary>
    public static bool Contain(string path)
    {
        if (!Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) return false;
        try
        {
            using var file = File.OpenHandle(path);
            Span<byte> bytes = stackalloc byte[Head];
            var head = Encoding.UTF8.GetString(bytes[..RandomAccess.Read(file, bytes, 0)]);
            return Array.Exists(Signs, s => head.StartsWith(s.Start, StringComparison.Ordinal) && head.Contains(s.Mark, StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Whoever reads it tells of it.
            return false;
        }
    }
}
