using FactCheck.Articles;
using NodaTime.Text;

namespace FactCheck.Rules.Tests;

/// <summary>
/// The example sentences of one rule: <c>Fixtures/FC2005.fixture</c>. <c>published</c> gives the day of the examples after it, <c>frame</c>
/// the sentences around each of them ({0}). A line with <c>+</c> is reported once, one with <c>-</c> is not; <c>||</c> stands between the
/// reports of several articles (each may begin with its moment of publication in brackets), or behind the title of one (<c>title:</c>). Behind <c>=></c> are the words that the finding points at, and
/// behind <c>~</c> a change after which the outcome is the opposite.
/// </summary>
internal static class RuleFixture
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    /// <summary>The examples of all fixtures.</summary>
    public static IEnumerable<RuleExample> All() =>
        Directory.GetFiles(Folder, "*.fixture").Order(StringComparer.Ordinal).SelectMany(f => Read(Path.GetFileNameWithoutExtension(f), File.ReadLines(f)));

    /// <summary>The examples of one rule.</summary>
    public static IEnumerable<RuleExample> Of(string rule) => All().Where(e => e.Rule == rule);

    private static IEnumerable<RuleExample> Read(string rule, IEnumerable<string> lines)
    {
        Publication? published = null;
        var frame = "{0}";
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.StartsWith("published ", StringComparison.Ordinal)) published = new Publication(LocalDatePattern.Iso.Parse(line["published ".Length..]).Value);
            else if (line.StartsWith("frame ", StringComparison.Ordinal)) frame = line["frame ".Length..];
            else yield return Example(rule, line, frame, published);
        }
    }

    private static RuleExample Example(string rule, string line, string frame, Publication? published)
    {
        if (line[..2] is not ("+ " or "- ")) throw new FormatException($"{rule}: «{line}» begins with neither + nor -.");
        var (rest, change) = Split(line[2..], " ~ ");
        var (text, words) = Split(rest, " => ");
        return new RuleExample(rule, text, line[0] == '+')
        {
            Frame = frame,
            Published = published,
            PointsAt = words?.Split("; "),
            Change = change is null ? null : change.Split(" -> ") is [var old, var now] ? (old, now) : throw new FormatException($"{rule}: «{change}» is no change."),
        };
    }

    private static (string Before, string? After) Split(string text, string separator) =>
        text.Split(separator) is [var before, var after] ? (before.Trim(), after.Trim()) : (text.Trim(), null);
}
