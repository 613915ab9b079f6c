using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace FactCheck.Core.Tests.Temporal;

/// <summary>What the corpus of phrases yields as TIMEX is read and given back by the library that reads TIMEX on .NET.</summary>
public class TimexRoundTripTests
{
    /// <summary>The forms that the library does not have.</summary>
    private static readonly (string Reason, Predicate<string> Includes)[] Formless =
    [
        ("a range of two ends, which it writes as (start,end,length)", t => t.Contains('/', StringComparison.Ordinal)),
        ("a decade or century", t => t.Length is 2 or 3 && t.All(char.IsAsciiDigit)),
        ("a half year", t => t.Contains("-H", StringComparison.Ordinal)),
        ("a quarter", t => t.Contains("-Q", StringComparison.Ordinal)),
        ("rạng sáng: its parts of the day are MO, AF, EV, NI and DT", t => t.EndsWith("TDM", StringComparison.Ordinal)),
        ("trưa: its parts of the day are MO, AF, EV, NI and DT", t => t.EndsWith("TMI", StringComparison.Ordinal)),
        ("a length whose number is not said", t => t.StartsWith("PX", StringComparison.Ordinal) || t.StartsWith("PTX", StringComparison.Ordinal)),
        ("a length in years and months", t => t.StartsWith('P') && t.Contains('Y', StringComparison.Ordinal) && t.EndsWith('M')),
        ("a length in days and hours", t => t.StartsWith('P') && t.Contains("DT", StringComparison.Ordinal)),
        ("a length in fractions of an hour", t => t.StartsWith("PT", StringComparison.Ordinal) && t.Contains('.', StringComparison.Ordinal)),
        ("a period of which no field is known", t => t.All(c => c is 'X' or 'W' or '-')),
    ];

    public static IEnumerable<string> WithForm() => Timexes().Where(t => !Formless.Any(f => f.Includes(t)));

    [TestCaseSource(nameof(WithForm))]
    public void TimexValue_OfWhatIsWritten_GivesItBack(string timex) => new TimexProperty(timex).TimexValue.Should().Be(Shortened(timex));

    [Test]
    public void Formless_EveryForm_OccursAndIsNotGivenBack()
    {
        foreach (var (reason, includes) in Formless)
            Timexes().Where(t => includes(t)).Should().NotBeEmpty(reason).And.OnlyContain(t => !IsGivenBack(t), reason);
    }

    private static IEnumerable<string> Timexes() => TimePhrasesTests.Phrases()
        .Select(p => (string)p.Arguments[2]!).Where(e => e != "-")
        .SelectMany(e => e.Split(" ; ")).Select(m => m.Split(' ')[1])
        .Distinct().Order(StringComparer.Ordinal);

    private static bool IsGivenBack(string timex)
    {
        try
        {
            return new TimexProperty(timex).TimexValue == Shortened(timex);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The library writes a full hour without its minutes: T19 for T19:00.</summary>
    private static string Shortened(string timex) => timex.EndsWith(":00", StringComparison.Ordinal) && timex.Count(':'.Equals) == 1 ? timex[..^3] : timex;
}
