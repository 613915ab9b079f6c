using CsCheck;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace FactCheck.Recognizers.Tests;

/// <summary>The shape of the results: what the English model of the library gives for the same words on the same day.</summary>
public class VietnameseDateTimeModelTests
{
    private static readonly DateTime Tuesday = new(2025, 11, 25, 10, 0, 0);

    [TestCase("ngày 24/11", "date", "XXXX-11-24 2025-11-24 ; XXXX-11-24 2026-11-24")]
    [TestCase("ngày 25/11", "date", "XXXX-11-25 2024-11-25 ; XXXX-11-25 2025-11-25")]
    [TestCase("ngày 29/2", "date", "XXXX-02-29 2024-02-29 ; XXXX-02-29 2028-02-29")]
    [TestCase("ngày 24/11/2025", "date", "2025-11-24 2025-11-24")]
    [TestCase("hôm qua", "date", "2025-11-24 2025-11-24")]
    [TestCase("thứ Hai", "date", "XXXX-WXX-1 2025-11-24 ; XXXX-WXX-1 2025-12-01")]
    [TestCase("thứ Ba", "date", "XXXX-WXX-2 2025-11-18 ; XXXX-WXX-2 2025-11-25")]
    [TestCase("tháng 4", "daterange", "XXXX-04 2025-04-01 2025-05-01 ; XXXX-04 2026-04-01 2026-05-01")]
    [TestCase("tháng 11", "daterange", "XXXX-11 2024-11-01 2024-12-01 ; XXXX-11 2025-11-01 2025-12-01")]
    [TestCase("tháng 4/2026", "daterange", "2026-04 2026-04-01 2026-05-01")]
    [TestCase("tuần này", "daterange", "2025-W48 2025-11-24 2025-12-01")]
    [TestCase("cuối tuần này", "daterange", "2025-W48-WE 2025-11-29 2025-12-01")]
    [TestCase("năm 2026", "daterange", "2026 2026-01-01 2027-01-01")]
    [TestCase("cuối năm nay", "daterange", "2025 end 2025-09-02 2026-01-01")]
    [TestCase("mùa hè năm 2013", "daterange", "2013-SU not resolved")]
    [TestCase("quý 3/2013", "daterange", "(2013-07-01,2013-10-01,P3M) 2013-07-01 2013-10-01")]
    [TestCase("quý 4/2013", "daterange", "(2013-10-01,2014-01-01,P92D) 2013-10-01 2014-01-01")]
    [TestCase("những năm 1990", "daterange", "(1990-01-01,2000-01-01,P10Y) 1990-01-01 2000-01-01")]
    [TestCase("thế kỷ 21", "daterange", "(2000-01-01,2100-01-01,P100Y) 2000-01-01 2100-01-01")]
    [TestCase("từ 22 đến 24/10/2025", "daterange", "(2025-10-22,2025-10-25,P3D) 2025-10-22 2025-10-25")]
    [TestCase("từ 22 đến 24/10", "daterange", "(2025-10-22,2025-10-25,P3D) 2025-10-22 2025-10-25 ; (2026-10-22,2026-10-25,P3D) 2026-10-22 2026-10-25")]
    [TestCase("từ tháng 1 đến tháng 9/2013", "daterange", "(2013-01-01,2013-10-01,P9M) 2013-01-01 2013-10-01")]
    [TestCase("lúc 19 giờ", "time", "T19 19:00:00")]
    [TestCase("lúc 8h30", "time", "T08:30 08:30:00")]
    [TestCase("từ 8 giờ đến 10 giờ 30", "timerange", "(T08,T10:30,PT2H30M) 08:00:00 10:30:00")]
    [TestCase("8 giờ 30 sáng nay", "datetime", "2025-11-25T08:30 2025-11-25 08:30:00")]
    [TestCase("19 giờ ngày 22/10", "datetime", "XXXX-10-22T19 2025-10-22 19:00:00 ; XXXX-10-22T19 2026-10-22 19:00:00")]
    [TestCase("24 giờ ngày 22/10/2025", "datetime", "2025-10-23T00 2025-10-23 00:00:00")]
    [TestCase("sáng mai", "datetimerange", "2025-11-26TMO 2025-11-26 08:00:00 2025-11-26 12:00:00")]
    [TestCase("tối 22/10", "datetimerange", "XXXX-10-22TEV 2025-10-22 16:00:00 2025-10-22 20:00:00 ; XXXX-10-22TEV 2026-10-22 16:00:00 2026-10-22 20:00:00")]
    [TestCase("đêm qua", "datetimerange", "2025-11-24TNI 2025-11-24 20:00:00 2025-11-24 23:59:59")]
    [TestCase("rạng sáng 24/11/2025", "datetimerange", "(2025-11-24T00,2025-11-24T06,PT6H) 2025-11-24 00:00:00 2025-11-24 06:00:00")]
    [TestCase("sáng thứ Hai", "datetimerange", "XXXX-WXX-1TMO 2025-11-24 08:00:00 2025-11-24 12:00:00 ; XXXX-WXX-1TMO 2025-12-01 08:00:00 2025-12-01 12:00:00")]
    [TestCase("trong một giờ", "duration", "PT1H 3600")]
    [TestCase("hơn ba ngày", "duration", "P3D more 259200")]
    [TestCase("1 giờ 40 phút", "duration", "PT1H40M 6000")]
    [TestCase("một năm rưỡi", "duration", "P18M 46656000")]
    [TestCase("2,5 giờ", "duration", "PT2H30M 9000")]
    [TestCase("vài ngày", "duration", "P3D 259200")]
    [TestCase("3 đến 5 năm", "duration", "P3Y 94608000 ; P5Y 157680000")]
    [TestCase("mỗi ngày", "set", "P1D not resolved")]
    [TestCase("thứ Hai hàng tuần", "set", "XXXX-WXX-1 not resolved")]
    [TestCase("ngày 31/4/2025", "date", "2025-04-31 not resolved")]
    public void Parse_Phrase_HasTheShapeOfTheEnglishModel(string phrase, string type, string values)
    {
        var result = VietnameseDateTimeRecognizer.RecognizeDateTime($"Họ đến đó {phrase}.", Tuesday).Should().ContainSingle().Subject;

        result.TypeName.Should().Be("datetimeV2." + type);
        Candidates(result).Should().OnlyContain(c => c["type"] == type);
        string.Join(" ; ", Candidates(result).Select(c => string.Join(' ', c.Where(f => f.Key != "type").Select(f => f.Value)))).Should().Be(values);
    }

    [Test]
    public void Parse_Fields_HaveTheNamesOfTheLibrary() =>
        Candidates(VietnameseDateTimeRecognizer.RecognizeDateTime("cuối năm nay", Tuesday).Single()).Single().Keys.Should().Equal("timex", "Mod", "type", "start", "end");

    [Test]
    public void Parse_Result_HoldsTheWordsAsWrittenAndTheirLastCharacter()
    {
        const string text = "Sáng 24/11, họ đến.";

        var result = VietnameseDateTimeRecognizer.RecognizeDateTime(text, Tuesday).Should().ContainSingle().Subject;

        (result.Text, result.Start, result.End).Should().Be(("Sáng 24/11", 0, 9));
    }

    [Test]
    public void Parse_DecomposedText_GivesOffsetsOfTheTextAsRead()
    {
        var text = "Họ đến thứ Hai.".Normalize(System.Text.NormalizationForm.FormD);

        var result = VietnameseDateTimeRecognizer.RecognizeDateTime(text, Tuesday).Should().ContainSingle().Subject;

        text[result.Start..(result.End + 1)].Should().Be(result.Text).And.Be("thứ Hai".Normalize(System.Text.NormalizationForm.FormD));
    }

    [Test]
    public void GetDateTimeModel_OfARegisteredCulture_IsTheSameEachTime()
    {
        var model = new VietnameseDateTimeRecognizer(DateTimeOptions.None).GetDateTimeModel("vi-VN");

        model.ModelTypeName.Should().Be("datetime");
        model.Should().BeSameAs(new VietnameseDateTimeRecognizer(DateTimeOptions.None, lazyInitialization: false).GetDateTimeModel());
    }

    [Test]
    public void GetDateTimeModel_OfAnotherCulture_Throws() =>
        FluentActions.Invoking(() => new VietnameseDateTimeRecognizer().GetDateTimeModel("en-us")).Should().Throw<ArgumentException>();

    [Test]
    public void Parse_WithoutReferenceTime_CountsFromTheClock()
    {
        var model = new VietnameseDateTimeModel(clock: new StoppedClock(new DateTimeOffset(2013, 10, 22, 9, 0, 0, TimeSpan.FromHours(7))));

        Candidates(model.Parse("hôm qua").Should().ContainSingle().Subject).Single()["value"].Should().Be("2013-10-21");
    }

    [Test]
    public void Parse_StatedZone_IsToldWithPreviewOptionsOnly()
    {
        const string text = "lúc 19 giờ ngày 22/10/2013 (giờ Moscow)";

        Candidates(new VietnameseDateTimeModel(DateTimeOptions.EnablePreview).Parse(text, Tuesday).Single()).Single().Should()
            .Contain("timezone", "UTC+04:00").And.Contain("utcOffsetMins", "240");
        Candidates(new VietnameseDateTimeModel().Parse(text, Tuesday).Single()).Single().Should().NotContainKey("timezone");
    }

    [Test]
    public void Parse_OneModelOnManyThreads_GivesTheSameResults()
    {
        var model = new VietnameseDateTimeModel();
        string Read() => string.Join('|', model.Parse("Sáng 24/11 họ họp một giờ, tháng 4 gặp lại.", Tuesday).SelectMany(Candidates).SelectMany(c => c.Values));
        var expected = Read();

        Enumerable.Range(0, 64).AsParallel().Select(_ => Read()).Should().OnlyContain(r => r == expected);
    }

    [Test]
    public void Parse_AnyText_GivesSpansInOrderThatHoldTheirWords()
    {
        string[] pieces = ["24/11", "tối", "31/4", "từ", "đến", "tháng", "thứ Hai", "19 giờ", "24:00", "30 Tết", "thế kỷ 1", "năm 0", "2,5 năm", "99999999 giờ", "-", "/", "\0", "🎉", "e\u0301", "\uD800", "\n"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(p => string.Join(' ', p)).Sample(text =>
        {
            var results = VietnameseDateTimeRecognizer.RecognizeDateTime(text, Tuesday);
            return results.All(r => text[r.Start..(r.End + 1)] == r.Text && Candidates(r).Count > 0) && results.Zip(results.Skip(1)).All(p => p.First.End < p.Second.Start);
        }, iter: 2000);
    }

    internal static List<Dictionary<string, string>> Candidates(ModelResult result) => (List<Dictionary<string, string>>)result.Resolution["values"];

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("here", now.Offset, "here", "here");

        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
