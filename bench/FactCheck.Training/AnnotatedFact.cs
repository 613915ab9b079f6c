using System.Text.Json;

namespace FactCheck.Training;

/// <summary>A figure that two or more articles of a corpus state about the same thing, as annotated.</summary>
internal sealed record AnnotatedFact(int Cluster, string Verdict, IReadOnlyList<AnnotatedMention> Mentions)
{
    /// <summary>Reads a file with one fact a line.</summary>
    public static IReadOnlyList<AnnotatedFact> ReadAll(string path) => [.. File.ReadLines(path).Where(l => l.Length > 0).Select(Read)];

    private static AnnotatedFact Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var mentions = root.GetProperty("mentions").EnumerateArray().Select(m => new AnnotatedMention(
            m.GetProperty("article").GetString()!, m.GetProperty("field").GetString()!, m.GetProperty("start").GetInt32(), m.GetProperty("end").GetInt32(),
            m.GetProperty("text").GetString()!, m.GetProperty("value").GetString()!)).ToArray();
        return new AnnotatedFact(root.GetProperty("cluster").GetInt32(), root.GetProperty("verdict").GetString()!, mentions);
    }
}
