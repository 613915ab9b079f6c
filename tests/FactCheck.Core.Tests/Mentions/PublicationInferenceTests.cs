using CsCheck;
using FactCheck.Articles;
using FactCheck.Mentions;
using NodaTime;

namespace FactCheck.Core.Tests.Mentions;

public class PublicationInferenceTests
{
    private static readonly MentionScanner Scanner = new();

    [TestCase("Hôm 20/11 ông phát biểu. Ngày 24/11 ông trả lời. Báo cáo ngày 30/10/2025 nói khác.", "2025-11-24", TestName = "Infer_SeveralDays_TheLatest")]
    [TestCase("Ngày 24/11 ông trả lời. Hôm 20/11 ông phát biểu. Báo cáo ngày 30/10/2025 nói khác.", "2025-11-24", TestName = "Infer_SeveralDaysInAnyOrder_TheLatest")]
    [TestCase("Hôm 29/12 ông phát biểu. Ngày 2/1 ông trả lời. Báo cáo công bố trong tháng 12/2025.", "2026-01-02", TestName = "Infer_DaysAcrossNewYear_TheOneAfterIt")]
    [TestCase("Ngày 24/11 ông trả lời về báo cáo tháng 10/2019.", "2019-11-24", TestName = "Infer_StatedMonth_DecidesTheYear")]
    [TestCase("Ngày 24/11 ông nhận lời thăm Hà Nội vào tháng 4/2026.", "2025-11-24", TestName = "Infer_PlannedMonth_TheYearBefore")]
    [TestCase("Ngày 14/5 ông trả lời (SN 1961) về con tàu hạ thủy ngày 22/8/2016.", "2017-05-14", TestName = "Infer_StatedDayLongBefore_TheYearAfterIt")]
    [TestCase("Ngày 14/5 ông trả lời về lễ khai mạc ngày 10/6/2017.", "2017-05-14", TestName = "Infer_StatedDaySoonAfter_TheSameYear")]
    [TestCase("Ngày 3/1 ông trả lời về báo cáo ngày 28/12/2019.", "2020-01-03", TestName = "Infer_StatedDayOfTheYearBefore_TheNearestYear")]
    [TestCase("Báo cáo ngày 3/5/2024 và báo cáo ngày 7/6/2024.", "2024-06-07", TestName = "Infer_DaysWithYearsOnly_TheLatest")]
    public void Infer(string text, string expected) => Inferred(text).Should().Be(expected);

    [TestCase("Ông trả lời về báo cáo.", TestName = "Infer_NoTimes_Null")]
    [TestCase("Ông trả lời về báo cáo năm 2019.", TestName = "Infer_YearWithoutDays_Null")]
    [TestCase("Ngày 24/11 ông trả lời về báo cáo.", TestName = "Infer_DayWithoutAnyYear_Null")]
    [TestCase("Ngày 24/11 ông trả lời về báo cáo năm 2019 và kế hoạch năm 2025.", TestName = "Infer_DayAndYearsAlone_Null")]
    [TestCase("Ông chờ ba ngày rồi đi 24 km.", TestName = "Infer_FiguresAndLengthsOnly_Null")]
    public void Infer_Nothing(string text) => Inferred(text).Should().BeNull();

    [Test]
    public void Infer_TwoDaysOfOneWeekInAStatedMonth_IsTheLaterOne() =>
        Gen.Select(Gen.Int[2000, 2030], Gen.Int[1, 350], Gen.Int[1, 6]).Sample((year, start, gap) =>
        {
            var first = new LocalDate(year, 1, 1).PlusDays(start - 1);
            var second = first.PlusDays(gap);
            return Inferred($"Ngày {second.Day}/{second.Month} ông trả lời. Hôm {first.Day}/{first.Month} ông phát biểu, theo bản tin tháng {first.Month}/{first.Year}.") == second.ToString("uuuu-MM-dd", null);
        }, iter: 200);

    private static string? Inferred(string text)
    {
        var publication = PublicationInference.Infer(new MentionExtractor(Scanner.Clone(), []).Extract(new Article("a", text), null));
        if (publication is null) return null;
        publication.IsInferred.Should().BeTrue();
        publication.Moment.Should().BeNull();
        return publication.Day.ToString("uuuu-MM-dd", null);
    }
}
