using System.Globalization;
using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>The names of values in the machine-readable output: scripts depend on them.</summary>
internal static class Names
{
    public static string Of(Severity severity) => Lower(severity);

    public static string Of(Verdict verdict) => Lower(verdict);

    public static string Of(FactKind kind) => Lower(kind);

    public static string Of(ArticleField field) => Lower(field);

    public static string Of(MentionType type) => type.ToString().ToUpperInvariant();

    /// <summary>What modifies the value of a mention: its hedges in a fixed order, then its stated zone.</summary>
    public static IReadOnlyList<string> ModsOf(Mention mention) =>
        mention.Temporal is { } time ? TemporalModifiers.Of(time) : HedgeNames.Of(mention.Hedge);

    /// <summary>The number of a story for people, counted from 1: its id is that with a letter before it.</summary>
    public static int NumberOf(Story story) => int.Parse(story.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
