using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

public class TemporalValueTests
{
    private static readonly LocalDate Published = new(2025, 11, 25);

    [TestCase("ngày 31/4")]
    [TestCase("ngày 29/2/2025")]
    [TestCase("ngày 24/13")]
    [TestCase("từ ngày 28/2/2025 đến ngày 30/2/2025")]
    public void IsValid_DayThatDoesNotExist_False(string text) => ReadTimes.One(text, Published).IsValid.Should().BeFalse();

    [TestCase("ngày 29/2")]
    [TestCase("ngày 29/2/2024")]
    [TestCase("ngày 24/11")]
    public void IsValid_DayThatMayExist_True(string text) => ReadTimes.One(text).IsValid.Should().BeTrue();

    [TestCase("thứ Ba, 24/11/2025", IsoDayOfWeek.Tuesday)]
    [TestCase("Chủ nhật 23/11", IsoDayOfWeek.Sunday)]
    [TestCase("ngày 24/11", IsoDayOfWeek.None)]
    public void StatedWeekday_BesideDate_IsKept(string text, IsoDayOfWeek expected) => ReadTimes.One(text, Published).StatedWeekday.Should().Be(expected);

    [Test]
    public void StatedWeekday_DateInBracketsBehind_IsKept() => ReadTimes.Of("thứ Ba (24/11)", Published)[1].Temporal.StatedWeekday.Should().Be(IsoDayOfWeek.Tuesday);

    [TestCase("ngày 24/11", "2025-11-24")]
    [TestCase("từ 22 đến 24/10", "2025-10-22/2025-10-24")]
    [TestCase("những năm 1990", "199X")]
    [TestCase("thế kỷ 21", "20XX")]
    [TestCase("quý III/2025", "2025-35")]
    [TestCase("tuần trước", "2025-11-17/2025-11-23")]
    [TestCase("từ tuần này đến tuần sau", "2025-11-24/2025-12-07")]
    [TestCase("từ ngày 3/11 đến tuần sau", "2025-11-03/2025-12-07")]
    [TestCase("cuối tuần qua", "2025-11-22/2025-11-23")]
    [TestCase("năm 2013", "2013")]
    [TestCase("tháng 4/2026", "2026-04")]
    [TestCase("mùa hè 2025", "2025-22")]
    [TestCase("nửa đầu năm 2025", "2025-40")]
    [TestCase("từ tháng 9 đến tháng 10/2025", "2025-09/2025-10")]
    [TestCase("khoảng năm 1990", "1990~")]
    [TestCase("lúc 14h30 ngày 24/11 (giờ Moscow)", "2025-11-24T14:30:00")]
    [TestCase("ngày 31/4", "2025-04-31")]
    [TestCase("3-4 tiếng", "PT3H/PT4H")]
    [TestCase("hàng năm", "P1Y")]
    [TestCase("sáng 24/11", "2025-11-24")]
    [TestCase("lúc 14h30 ngày 24/11", "2025-11-24T14:30:00")]
    [TestCase("khoảng ngày 24/11", "2025-11-24~")]
    [TestCase("1 giờ 40 phút", "PT1H40M")]
    public void ToEdtf_Expression_Notation(string text, string expected) => ReadTimes.One(text, Published).ToEdtf().Should().Be(expected);

    [Test]
    public void ToEdtf_OpenYear_IsUnspecified() => ReadTimes.One("ngày 24/11").ToEdtf().Should().Be("XXXX-11-24");

    [Test]
    public void TryGetInterval_StatedZone_Governs()
    {
        ReadTimes.One("19 giờ ngày 24/11 (giờ Mỹ)", Published).TryGetInterval(ZoneTable.Vietnam, out var interval).Should().BeTrue();
        interval.Start.Should().Be(Instant.FromUtc(2025, 11, 25, 0, 0));
    }

    [Test]
    public void TryGetInterval_OpenYear_False() => ReadTimes.One("ngày 24/11").TryGetInterval(ZoneTable.Vietnam, out _).Should().BeFalse();

    [Test]
    public void Modifiers_AllHedgesAndZone_InFixedOrder() =>
        TemporalModifiers.Of(ReadTimes.One("lúc 9 giờ sáng (giờ địa phương)", Published) with { Hedge = (Hedge)255 }).Should()
            .Equal("APPROX", "LESS_THAN", "MORE_THAN", "AT_LEAST", "AT_MOST", "START", "MID", "END", "tz=local");
}
