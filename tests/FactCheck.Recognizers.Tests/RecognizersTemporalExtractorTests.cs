using FactCheck.Recognizers.Languages;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Recognizers.Tests;

/// <summary>The library's own languages; skipped where the package with their definitions is not there.</summary>
public class RecognizersTemporalExtractorTests
{
    private static readonly LocalDateTime Tuesday = new(2025, 11, 25, 10, 0);

    private RecognizersTemporalExtractor _extractor = null!;

    [OneTimeSetUp]
    public void CreateOrSkip() => _extractor = Definitions.Require();

    [TestCase("en", "The two men spoke on November 24. The call lasted one hour.", "November 24 = 2025-11-24 ; one hour = PT1H")]
    [TestCase("en-US", "They met on 11/24/2025 at 8 pm EST, last week.", "11/24/2025 at 8 pm EST = 2025-11-24T20:00 ; last week = 2025-W47")]
    [TestCase("en-GB", "It opened on 5/11/2025, late last year and in the third quarter of 2013.", "5/11/2025 = 2025-11-05 ; late last year = 2024 ; the third quarter of 2013 = 2013-Q3")]
    [TestCase("en", "From October 22 to 24 they met, as in July to October 2013 and every Monday.", "From October 22 to 24 = 2025-10-22/2025-10-24 ; July to October 2013 = 2013-07/2013-10 ; every Monday = XXXX-WXX-1")]
    [TestCase("fr", "Ils ont parlé le 24 novembre pendant une heure et se reverront en avril 2026.", "24 novembre = 2025-11-24 ; une heure = PT1H ; avril 2026 = 2026-04")]
    [TestCase("de", "Am 24. November dauerte das Gespräch eine Stunde. Im April 2026 folgt ein Besuch.", "24. November = 2025-11-24 ; eine Stunde = PT1H ; April 2026 = 2026-04")]
    [TestCase("es", "Hablaron el 24 de noviembre durante una hora y se verán en abril de 2026.", "24 de noviembre = 2025-11-24 ; una hora = PT1H ; abril de 2026 = 2026-04")]
    [TestCase("pt-BR", "Falaram em 24 de novembro por uma hora; ontem à noite também.", "24 de novembro = 2025-11-24 ; uma hora = PT1H ; ontem à noite = 2025-11-24TNI")]
    [TestCase("it", "Hanno parlato il 24 novembre per un'ora; ad aprile 2026 si vedranno.", "il 24 novembre = 2025-11-24 ; un'ora = PT1H ; aprile 2026 = 2026-04")]
    [TestCase("nl", "Zij spraken op 24 november een uur.", "24 november = 2025-11-24 ; een uur = PT1H")]
    [TestCase("tr", "24 Kasım günü bir saat konuştular.", "24 Kasım = 2025-11-24 ; bir saat = PT1H")]
    [TestCase("hi", "24 नवंबर को बात हुई, जो एक घंटे चली।", "24 नवंबर = 2025-11-24 ; एक घंटे = PT1H")]
    [TestCase("zh-Hans", "双方11月24日晚通话，持续了一个小时，2026年4月访问。", "11月24日晚 = 2025-11-24TEV ; 一个小时 = PT1H ; 2026年4月 = 2026-04")]
    [TestCase("ja", "11月24日の夜、1時間話し、2026年4月に訪問する。", "11月24日の夜 = 2025-11-24TNI ; 1時間 = PT1H ; 2026年4月 = 2026-04")]
    public void Extract_SentencesOfALanguage_HaveOurValues(string language, string text, string expected) => Describe(text, _extractor.Extract(text, language, Tuesday)).Should().Be(expected);

    [Test]
    public void Extract_WithoutPublication_LeavesOutWhatCountsFromIt()
    {
        const string text = "They spoke yesterday, on November 24, for one hour, after the talks of 30 October 2025.";

        Describe(text, _extractor.Extract(text, "en", null)).Should().Be("November 24 = XXXX-11-24 ; one hour = PT1H ; 30 October 2025 = 2025-10-30");
    }

    [Test]
    public void Extract_LongText_GivesOffsetsIntoTheWholeText()
    {
        var text = string.Concat(Enumerable.Repeat("Nothing is said of days here. ", 20)) + "They met on October 30.\nThey parted on October 31.";

        var times = _extractor.Extract(text, "en", Tuesday);

        times.Select(t => t.Span.Of(text).ToString()).Should().Equal("October 30", "October 31");
    }

    [Test]
    public void CanRead_EveryLanguageOfTheTable_HasAModel()
    {
        foreach (var tag in SupportedLanguages.Tags) FluentActions.Invoking(() => _extractor.Extract("1", tag, Tuesday)).Should().NotThrow(tag);
    }

    [TestCase("vi")]
    [TestCase("ko")]
    [TestCase("xx")]
    [TestCase("")]
    public void CanRead_LanguageWithoutModel_IsFalse(string language)
    {
        _extractor.CanRead(language).Should().BeFalse();
        FluentActions.Invoking(() => _extractor.Extract("text", language, Tuesday)).Should().Throw<ArgumentException>().WithMessage($"*{language}*");
    }

    private static string Describe(string text, IReadOnlyList<ExtractedTime> times) => string.Join(" ; ", times.Select(t => $"{t.Span.Of(text)} = {t.Value.ToTimex()}"));
}
