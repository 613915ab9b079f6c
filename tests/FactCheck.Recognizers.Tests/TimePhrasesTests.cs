using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Temporal;
using FactCheck.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Recognizers.Tests;

/// <summary>
/// Runs the corpus of phrases of the time grammar: every mention is a result whose timexes the library's own classes read, give
/// back and resolve, and whose days are those of the grammar.
/// </summary>
public class TimePhrasesTests
{
    private static readonly MentionScanner Scanner = MentionScanner.ForTimes();

    public static IEnumerable<TestCaseData> Phrases() =>
        from line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "times.phrases"))
        where line.Length > 0 && !line.StartsWith('#')
        let parts = line.Split(" | ")
        let text = parts[0].Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)
        // Results of the library are always relative to some time.
        let published = parts[1] == "-" ? new LocalDate(2025, 11, 25) : LocalDatePattern.Iso.Parse(parts[1]).Value
        select new TestCaseData(text, published).SetArgDisplayNames(parts[0], parts[1]);

    [TestCaseSource(nameof(Phrases))]
    public void Recognize_Phrase_HasTimexesThatComeBackAndTheDaysOfTheGrammar(string text, LocalDate published)
    {
        var now = published.At(new LocalTime(8, 0));
        var mentions = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(now);
        scanner.Scan(text, mentions);

        var results = VietnameseDateTimeRecognizer.RecognizeDateTime(text, now.ToDateTimeUnspecified());

        results.Select(r => (r.Start, r.Text)).Should().Equal(mentions.Select(m => (m.Span.Start, m.Span.Of(text).ToString())));
        foreach (var (result, mention) in results.Zip(mentions))
        {
            var candidates = VietnameseDateTimeModelTests.Candidates(result);
            foreach (var candidate in candidates) CheckTimex(candidate, now.ToDateTimeUnspecified());
            candidates.Should().Contain(c => HasDaysOf(c, mention.Temporal), "{0} are those of {1}", mention.Temporal, string.Join(", ", candidates.SelectMany(c => c.Values)));
        }
    }

    [Test]
    public void Phrases_File_IsTheWholeCorpus() => Phrases().Should().HaveCountGreaterThanOrEqualTo(600);

    /// <summary>The timex comes back as it is, and what the library resolves it to is what we say.</summary>
    private static void CheckTimex(Dictionary<string, string> candidate, DateTime now)
    {
        var timex = candidate["timex"];
        var property = new TimexProperty(timex);
        property.TimexValue.Should().Be(timex);
        var entries = TimexResolver.Resolve([timex], now).Values;
        entries.Should().NotBeEmpty(timex);
        var isDefinite = property.Types.Contains("definite") || property.Types.Contains("duration") || timex.Length == 4;
        if (!isDefinite || candidate.ContainsKey("Mod") || candidate["type"] == "set" || candidate.GetValueOrDefault("value") == "not resolved") return;
        var entry = entries.Should().ContainSingle().Subject;
        Normal(entry.Value ?? entry.Start).Should().Be(candidate.GetValueOrDefault("value") ?? candidate["start"], timex);
        if (candidate.TryGetValue("end", out var end)) Normal(entry.End).Should().Be(end, timex);
    }

    /// <summary>The library's two parts end a night differently.</summary>
    private static string Normal(string value) => value.Replace("24:00:00", "23:59:59", StringComparison.Ordinal);

    private static bool HasDaysOf(Dictionary<string, string> candidate, TemporalValue value) => value.Kind switch
    {
        TemporalKind.Set => candidate["type"] == "set",
        TemporalKind.Duration => IsLengthOf(decimal.Parse(candidate["value"], CultureInfo.InvariantCulture), value),
        _ when candidate.GetValueOrDefault("value") == "not resolved" => !value.IsValid || value.Start.Granularity == Granularity.Season || !value.TryGetInterval(DateTimeZone.Utc, out _),
        _ => HasDaysOf(candidate, Days(value)) || IsTimeOfDay(candidate, value),
    };

    /// <summary>The library counts 365 days a year, also where some of the years must be leap years.</summary>
    private static bool IsLengthOf(decimal seconds, TemporalValue value) =>
        value.Amount.IsVague ? seconds > 0 : value.Amount.MinSeconds * 365 / 366 <= seconds && seconds <= value.MaxAmount.MaxSeconds;

    private static bool IsTimeOfDay(Dictionary<string, string> candidate, TemporalValue value) =>
        value.Start.Granularity >= Granularity.PartOfDay && candidate["type"] is "time" or "timerange" && (value.Start.Granularity == Granularity.PartOfDay
            || (candidate.GetValueOrDefault("value") ?? candidate["start"]).StartsWith($"{value.Start.Hour % 24:00}:{value.Start.Minute:00}", StringComparison.Ordinal));

    /// <summary>The first and the last day of a value, thirds left aside.</summary>
    private static (LocalDate First, LocalDate Last, bool IsThird) Days(TemporalValue value)
    {
        value.Start.TryGetLocalInterval(out var start, out var end).Should().BeTrue();
        if (value.IsRange) value.End.TryGetLocalInterval(out _, out end).Should().BeTrue();
        return (start.Date, (end - Period.FromTicks(1)).Date, (value.Hedge & (Hedge.Start | Hedge.Middle | Hedge.End)) != 0 && !value.IsRange);
    }

    private static bool HasDaysOf(Dictionary<string, string> candidate, (LocalDate First, LocalDate Last, bool IsThird) days)
    {
        var isRange = candidate.ContainsKey("start");
        var first = Parse(isRange ? candidate["start"] : candidate["value"]);
        // The end of a range of days is the day after it.
        var last = !isRange ? first : candidate["type"] == "daterange" ? Parse(candidate["end"]).PlusDays(-1) : Parse(candidate["end"]);
        return days.IsThird ? days.First <= first && last <= days.Last : first == days.First && last <= days.Last && (last == days.Last || candidate["type"] != "daterange");
    }

    private static LocalDate Parse(string value) => value.Length >= 10 && value[4] == '-' ? LocalDatePattern.Iso.Parse(value[..10]).Value : default;
}
