using FactCheck.Recognizers.Languages;
using FactCheck.Temporal;
using FactCheck.Text;
using Microsoft.Recognizers.Text;
using NodaTime;

namespace FactCheck.Recognizers.Tests;

/// <summary>Results as the library's models give them, made by hand: these tests need no definitions.</summary>
public class ResultMapperTests
{
    private static readonly LocalDateTime Tuesday = new(2025, 11, 25, 10, 0);

    [TestCase("date", "2025-11-24|2025-11-24", "2025-11-24")]
    [TestCase("date", "XXXX-11-24|2025-11-24 ; XXXX-11-24|2026-11-24", "2025-11-24")]
    [TestCase("date", "XXXX-12-05|2024-12-05 ; XXXX-12-05|2025-12-05", "2025-12-05")]
    [TestCase("date", "XXXX-WXX-1|2025-11-24 ; XXXX-WXX-1|2025-12-01", "2025-11-24")]
    [TestCase("date", "XXXX-WXX-2|2025-11-18 ; XXXX-WXX-2|2025-11-25", "2025-11-25")]
    [TestCase("date", "XXXX-XX-24|2025-11-24 ; XXXX-XX-24|2025-12-24", "2025-11-24")]
    [TestCase("daterange", "2026-04|2026-04-01|2026-05-01", "2026-04")]
    [TestCase("daterange", "XXXX-10|2025-10-01|2025-11-01 ; XXXX-10|2026-10-01|2026-11-01", "2025-10")]
    [TestCase("daterange", "2026|2026-01-01|2027-01-01", "2026")]
    [TestCase("daterange", "2025-W47|2025-11-17|2025-11-24", "2025-W47")]
    [TestCase("daterange", "2025-W48-WE|2025-11-29|2025-12-01", "2025-W48-WE")]
    [TestCase("daterange", "2013-SU|not resolved", "2013-SU")]
    [TestCase("daterange", "XXXX-10-W02|2025-10-06|2025-10-13", "2025-10-06/2025-10-12")]
    [TestCase("datetime", "2025-11-24T19|2025-11-24 19:00:00", "2025-11-24T19:00")]
    [TestCase("datetime", "2025-11-24T08:30|2025-11-24 08:30:00", "2025-11-24T08:30")]
    [TestCase("datetime", "XXXX-11-24T19|2025-11-24 19:00:00 ; XXXX-11-24T19|2026-11-24 19:00:00", "2025-11-24T19:00")]
    [TestCase("datetime", "PRESENT_REF|2025-11-25 10:00:00", null)]
    [TestCase("datetimerange", "2025-11-26TMO|2025-11-26 08:00:00|2025-11-26 12:00:00", "2025-11-26TMO")]
    [TestCase("datetimerange", "XXXX-WXX-1TNI|2025-11-24 20:00:00|2025-11-24 23:59:59 ; XXXX-WXX-1TNI|2025-12-01 20:00:00|2025-12-01 23:59:59", "2025-11-24TNI")]
    [TestCase("time", "T20|20:00:00", "2025-11-25T20:00")]
    [TestCase("time", "T08|08:00:00 ; T20|20:00:00", "2025-11-25T08:00")]
    [TestCase("timerange", "TEV|16:00:00|20:00:00", "2025-11-25TEV")]
    [TestCase("timerange", "TDT|08:00:00|18:00:00", null)]
    [TestCase("duration", "PT1H|3600", "PT1H")]
    [TestCase("duration", "PT1H40M|6000", "PT1H40M")]
    [TestCase("duration", "P0.5Y|15768000", "P0.5Y")]
    [TestCase("duration", "P1Y6M|0", "P1Y6M")]
    [TestCase("set", "P1D|not resolved", "P1D")]
    [TestCase("set", "XXXX-WXX-1|not resolved", "XXXX-WXX-1")]
    [TestCase("set", "T09|not resolved", "P1D")]
    [TestCase("date", "2025-02-30|not resolved", "2025-02-30")]
    public void Map_ResultOfEachType_HasOurValue(string type, string candidates, string? expected) => Map("words", type, candidates)?.ToTimex().Should().Be(expected);

    [TestCase("from October 22 to 24", "daterange", "(XXXX-10-22,XXXX-10-24,P2D)|2025-10-22|2025-10-24 ; (XXXX-10-22,XXXX-10-24,P2D)|2026-10-22|2026-10-24", "2025-10-22/2025-10-24")]
    [TestCase("from 2013 to 2014", "daterange", "(2013-01-01,2014-01-01,P1Y)|2013-01-01|2014-01-01", "2013/2014")]
    [TestCase("July to October 2013", "daterange", "(2013-07-01,2013-10-01,P3M)|2013-07-01|2013-10-01", "2013-07/2013-10")]
    [TestCase("third quarter of 2013", "daterange", "(2013-07-01,2013-10-01,P3M)|2013-07-01|2013-10-01", "2013-Q3")]
    [TestCase("first half of 2013", "daterange", "(2013-01-01,2013-07-01,P6M)|2013-01-01|2013-07-01", "2013-H1")]
    [TestCase("the 1990s", "daterange", "(1990-01-01,2000-01-01,P10Y)|1990-01-01|2000-01-01", "199")]
    [TestCase("the 21st century", "daterange", "(2000-01-01,2100-01-01,P100Y)|2000-01-01|2100-01-01", "20")]
    [TestCase("past five years", "daterange", "(2020-11-25,2025-11-25,P5Y)|2020-11-25|2025-11-25", "P5Y")]
    [TestCase("from 8am to 10am", "timerange", "(T08,T10,PT2H)|08:00:00|10:00:00", "2025-11-25T08:00/2025-11-25T10:00")]
    [TestCase("between 9am and 5pm on Nov 24", "datetimerange", "(XXXX-11-24T09,XXXX-11-24T17,PT8H)|2025-11-24 09:00:00|2025-11-24 17:00:00", "2025-11-24T09:00/2025-11-24T17:00")]
    public void Map_Range_EndsWithTheLastThatTheTextNames(string words, string type, string candidates, string expected) => Map(words, type, candidates)!.Value.ToTimex().Should().Be(expected);

    [TestCase("2025-11-25T08:00:00|2025-11-25 08:00:00", "2025-11-25T08:00")]
    [TestCase("2025-11-25T09:55:00|2025-11-25 09:55:00", "2025-11-25T09:55")]
    [TestCase("2025-11-25T09:55:30|2025-11-25 09:55:30", "2025-11-25T09:55:30")]
    public void Map_TimeCountedFromNow_IsAsExactAsItsUnit(string candidates, string expected) => Map("two hours ago", "datetime", candidates)!.Value.ToTimex().Should().Be(expected);

    [TestCase("2025|2025-07-01|2026-01-01", "end", "2025 END")]
    [TestCase("XXXX-10|2025-10-01|2025-10-16", "start", "2025-10 START")]
    [TestCase("2014|2014-05-01|2014-09-01", "mid", "2014 MID")]
    [TestCase("2013|2014-01-01", "after", "2013 MORE_THAN")]
    [TestCase("2025-10-22|2025-10-22", "before", "2025-10-22 LESS_THAN")]
    [TestCase("XXXX-10|2025-10-01", "since", "2025-10/2025-11-25 ")]
    public void Map_Modifier_IsAHedge(string candidates, string modifier, string expected)
    {
        var value = Map("words", "daterange", candidates, modifier)!.Value;

        $"{value.ToTimex()} {string.Join(' ', TemporalModifiers.Of(value))}".Should().Be(expected);
    }

    [TestCase("date", "XXXX-WXX-1|2025-11-24 ; XXXX-WXX-1|2025-12-01", "2025-12-01")]
    [TestCase("daterange", "XXXX-04|2025-04-01|2025-05-01 ; XXXX-04|2026-04-01|2026-05-01", "2026-04")]
    public void Map_TimeAhead_IsTheNext(string type, string candidates, string expected) =>
        new ResultMapper(Tuesday, _ => false).Map(Result("words", type, candidates), new WordsBefore(Hedge.None, IsAhead: true))!.Value.ToTimex().Should().Be(expected);

    [TestCase("en", "The call lasted at least ", Hedge.AtLeast, false)]
    [TestCase("en-GB", "They will meet at ", Hedge.None, true)]
    [TestCase("en", "He said it lasted about ", Hedge.Approximately, false)]
    [TestCase("en", "About that he spoke for ", Hedge.None, false)]
    [TestCase("fr", "Ils ont parlé pendant près de ", Hedge.LessThan, false)]
    [TestCase("de", "Der Besuch ist geplant für ", Hedge.None, true)]
    [TestCase("ja", "", Hedge.None, false)]
    public void Before_WordsOfALanguage_LoosenTheTimeOrPlaceItAhead(string language, string before, Hedge hedge, bool isAhead) =>
        LanguageWords.Load().Before(before + "X", before.Length, language).Should().Be(new WordsBefore(hedge, isAhead));

    [Test]
    public void Map_StatedZone_IsThatOfTheTime()
    {
        var result = Result("8 pm EST", "time", "T20|20:00:00");
        ((List<Dictionary<string, string>>)result.Resolution["values"])[0].Add("timezone", "UTC-05:00");

        new ResultMapper(Tuesday, _ => false).Map(result)!.Value.Zone.Should().Be("-05:00");
    }

    [Test]
    public void Map_TimeWithoutZone_IsThatOfAnUnknownPlace() => Map("8 pm", "time", "T20|20:00:00")!.Value.Zone.Should().Be(ZoneTable.Local);

    [Test]
    public void Map_TimeAfterADay_IsOnThatDay()
    {
        var mapper = new ResultMapper(Tuesday, _ => false);
        mapper.Map(Result("October 22", "date", "2025-10-22|2025-10-22"));

        mapper.Map(Result("8 pm", "time", "T20|20:00:00"))!.Value.ToTimex().Should().Be("2025-10-22T20:00");
    }

    [TestCase("date", "XXXX-11-24|2001-11-24 ; XXXX-11-24|2000-11-24", "XXXX-11-24")]
    [TestCase("date", "XXXX-WXX-1|2001-06-11 ; XXXX-WXX-1|2001-06-18", "XXXX-XX-XX")]
    [TestCase("daterange", "XXXX-10|2000-10-01|2000-11-01 ; XXXX-10|2001-10-01|2001-11-01", "XXXX-10")]
    [TestCase("time", "T20|20:00:00", "T20:00")]
    public void Map_WithoutPublication_StaysOpen(string type, string candidates, string expected) =>
        new ResultMapper(null, _ => false).Map(Result("words", type, candidates))!.Value.ToTimex().Should().Be(expected);

    [Test]
    public void Map_ResultThatTheLibraryCouldNotResolve_IsNone() =>
        new ResultMapper(Tuesday, _ => false).Map(new ModelResult { Text = "gisteravond", TypeName = "datetimeV2.datetimerange" }).Should().BeNull();

    private static TemporalValue? Map(string words, string type, string candidates, string? modifier = null) =>
        new ResultMapper(Tuesday, word => word is "July" or "October").Map(Result(words, type, candidates, modifier));

    /// <summary>Candidates as «timex|value» or «timex|start|end», separated by semicolons.</summary>
    private static ModelResult Result(string words, string type, string candidates, string? modifier = null) => new()
    {
        Text = words,
        TypeName = "datetimeV2." + type,
        Resolution = new SortedDictionary<string, object> { ["values"] = candidates.Split(" ; ").Select(c => Fields(c.Split('|'), type, modifier)).ToList() },
    };

    private static Dictionary<string, string> Fields(string[] parts, string type, string? modifier)
    {
        var fields = new Dictionary<string, string> { ["timex"] = parts[0], ["type"] = type };
        if (modifier is not null) fields.Add("Mod", modifier);
        if (parts.Length == 3) (fields["start"], fields["end"]) = (parts[1], parts[2]);
        else fields[modifier is "since" or "after" ? "start" : "value"] = parts[1];
        return fields;
    }
}
