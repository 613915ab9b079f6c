using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Output.Json;
using FactCheck.Rules;

namespace FactCheck.Cli.Configuration;

/// <summary>
/// Findings that are known and no longer reported. A finding is known by its rule and by its places: the words with their sentence in
/// every article that shows it. Edits elsewhere in the articles change nothing; a changed sentence, or another article that joins
/// in, makes it a new one.
/// </summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly ILookup<string, Entry> _entries;

    private Baseline(IEnumerable<Entry> entries) => _entries = entries.ToLookup(e => e.Rule, StringComparer.Ordinal);

    /// <summary>A baseline of no findings.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>How many findings it holds.</summary>
    public int Count => _entries.Sum(e => e.Count());

    public static Baseline Of(IEnumerable<Finding> findings) => new(findings.Select(EntryOf));

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Baseline Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.GetProperty("version").GetInt32() != Version) throw new JsonException("Another version.");
            return new Baseline([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(ReadEntry)]);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("No baseline.", e);
        }
    }

    /// <summary>
    /// Whether a finding is known: an entry has the same articles, shares a place with it in each of them, and knows of every article
    /// that lacks the figure.
    /// </summary>
    public bool Knows(Finding finding)
    {
        var entries = _entries[finding.Rule.Id];
        // Nearly every run has no baseline: the places are only worked out for one that does.
        if (!entries.Any()) return false;
        var places = PlacesOf(finding).ToLookup(p => p.Article, StringComparer.Ordinal);
        return entries.Any(e => finding.Missing.All(m => e.Missing.Contains(m.Id)) && HasPlaces(e, places));
    }

    /// <summary>Writes the findings, a line each, in the order of their rules and articles.</summary>
    public void Write(Stream stream)
    {
        JsonOutput.WriteLine(stream, json =>
        {
            json.WriteNumber("version", Version);
            json.WriteArray("findings", _entries.SelectMany(e => e).OrderBy(e => e.SortKey, StringComparer.Ordinal), e => WriteEntry(json, e));
        });
    }

    private static bool HasPlaces(Entry entry, ILookup<string, Place> places)
    {
        var known = entry.Places.ToLookup(p => p.Article, StringComparer.Ordinal);
        return known.Count == places.Count && known.All(k => k.Intersect(places[k.Key]).Any());
    }

    private static Entry EntryOf(Finding finding) =>
        new(finding.Rule.Id, [.. PlacesOf(finding).Distinct().OrderBy(p => p.ToString(), StringComparer.Ordinal)], [.. finding.Missing.Select(m => m.Id).Order(StringComparer.Ordinal)]);

    private static IEnumerable<Place> PlacesOf(Finding finding) => finding.Evidence.Select(e => new Place(e.Mention.Article.Id, e.Mention.Text, MarkOf(e.SentenceText)));

    /// <summary>Tells a sentence from others, whatever the white space in it.</summary>
    private static string MarkOf(string sentence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))[..16];

    private static Entry ReadEntry(JsonElement json) => new(
        json.GetProperty("rule").GetString()!,
        [.. json.GetProperty("places").EnumerateArray().Select(p => new Place(p.GetProperty("article").GetString()!, p.GetProperty("text").GetString()!, p.GetProperty("sentence").GetString()!))],
        [.. json.GetProperty("missing").EnumerateArray().Select(m => m.GetString()!)]);

    private static void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteArray("places", entry.Places, p =>
        {
            json.WriteStartObject();
            json.WriteString("article", p.Article);
            json.WriteString("text", p.Text);
            json.WriteString("sentence", p.Sentence);
            json.WriteEndObject();
        });
        json.WriteArray("missing", entry.Missing, json.WriteStringValue);
        json.WriteEndObject();
    }

    private sealed record Place(string Article, string Text, string Sentence);

    private sealed record Entry(string Rule, IReadOnlyList<Place> Places, IReadOnlyList<string> Missing)
    {
        public string SortKey => $"{Rule} {string.Join(' ', Places)} {string.Join(' ', Missing)}";
    }
}
