using System.Text.Json;

namespace FactCheck.Accuracy;

/// <summary>A figure that two or more articles of a corpus state about the same thing, as annotated.</summary>
/// <param name="Cluster">The story.</param>
/// <param name="Kind">What kind of figure: date, count, money …</param>
/// <param name="Verdict">agree, compatible, update or conflict.</param>
/// <param name="IsFirm">False for a conflict that is a matter of judgement.</param>
/// <param name="Mentions">Where articles state it.</param>
internal sealed record AnnotatedFact(int Cluster, string Kind, string Verdict, bool IsFirm, IReadOnlyList<AnnotatedMention> Mentions)
{
    /// <summary>Whether the articles cannot all be right.</summary>
    public bool IsConflict => Verdict == "conflict";

    /// <summary>Reads a file with one fact a line.</summary>
    public static IReadOnlyList<AnnotatedFact> ReadAll(string path) => [.. File.ReadLines(path).Where(l => l.Length > 0).Select(Read)];

    private static AnnotatedFact Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var mentions = root.GetProperty("mentions").EnumerateArray().Select(m => new AnnotatedMention(
            m.GetProperty("article").GetString()!, m.GetProperty("field").GetString()!, m.GetProperty("start").GetInt32(), m.GetProperty("end").GetInt32(),
            m.GetProperty("text").GetString()!, m.GetProperty("value").GetString()!)).ToArray();
        var isFirm = !root.TryGetProperty("firm", out var firm) || firm.GetBoolean();
        return new AnnotatedFact(root.GetProperty("cluster").GetInt32(), root.GetProperty("kind").GetString()!, root.GetProperty("verdict").GetString()!, isFirm, mentions);
    }
}
