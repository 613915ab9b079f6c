using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Cli.Output;

/// <summary>Where in a file a mention stands.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it; null if no more than the line is known.</param>
internal sealed record FilePlace(string Path, FilePosition Start, FilePosition? End)
{
    /// <summary>The place of a mention; null if it is not known, or not in a file.</summary>
    public static FilePlace? Of(Mention mention)
    {
        var (origin, field, span) = (mention.Article.Origin, mention.Field, mention.Span);
        if (origin is null or { Path: "-" } || origin.PositionOf(field, span.Start) is not { } start) return null;
        // The end by way of the last character: what follows may stand elsewhere in the file.
        var last = origin.PositionOf(field, Math.Max(span.Start, span.End - 1));
        return new FilePlace(origin.Path, start, last is { Column: { } column } ? last.Value with { Column = column + 1 } : null);
    }

    /// <summary>As compilers write it: <c>news/a.txt:3:12</c>.</summary>
    public override string ToString() => Start.Column is { } column ? FormattableString.Invariant($"{Path}:{Start.Line}:{column}") : FormattableString.Invariant($"{Path}:{Start.Line}");
}
