using FactCheck.Mentions;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

/// <summary>Reads times in tests.</summary>
internal static class ReadTimes
{
    private static readonly MentionScanner Scanner = MentionScanner.ForTimes();

    public static List<ScannedMention> Of(string text, LocalDate? published = null)
    {
        var found = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(published?.At(new LocalTime(8, 0)));
        scanner.Scan(text, found);
        return found;
    }

    public static TemporalValue One(string text, LocalDate? published = null) => Of(text, published).Should().ContainSingle().Subject.Temporal;
}
