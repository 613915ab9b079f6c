using NodaTime;

namespace FactCheck.Temporal;

/// <summary>
/// Reads the time expressions of articles that are not in Vietnamese, so that they can be compared with Vietnamese ones. One
/// instance serves many threads.
/// </summary>
/// <remarks>Of the figures of such an article the library itself finds those in «%»; the others are not read.</remarks>
public interface ITemporalExtractor
{
    /// <summary>Whether it reads a language.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>.</param>
    bool CanRead(string language);

    /// <summary>Finds the time expressions of one text of an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">A language that it reads.</param>
    /// <param name="anchor">The local time of publication that relative times count from, or null to leave them open.</param>
    /// <returns>The expressions in the order of the text, none overlapping another.</returns>
    IReadOnlyList<ExtractedTime> Extract(string text, string language, LocalDateTime? anchor);
}
