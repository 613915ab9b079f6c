using CsCheck;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

public class TemporalComparisonTests
{
    private static readonly LocalDate Published = new(2025, 11, 25);

    private static readonly Gen<TemporalValue> Values =
        Pick.OneOf(
            "24/11/2025", "ngày 24/11", "tối 24/11", "sáng 24/11 (giờ Mỹ)", "tháng 10", "cuối tháng 10", "ngày 30/10", "năm nay", "cuối năm nay",
            "ba tuần trước", "lúc 19 giờ", "từ 22 đến 24/10", "ngày 31/4", "một giờ", "1 giờ 40 phút", "vài giờ", "3-4 tiếng", "hàng năm", "mỗi ngày")
        .Select(Gen.Bool, Pick.OneOf(Hedge.None, Hedge.Approximately, Hedge.LessThan, Hedge.MoreThan, Hedge.AtLeast, Hedge.AtMost))
        .Select((text, anchored, hedge) => ReadTimes.One(text, anchored ? Published : null) is var value ? value with { Hedge = value.Hedge | hedge } : default);

    [TestCase("sáng 24/11 (giờ Mỹ)", "tối 24/11", TemporalVerdict.Same)]
    [TestCase("cuối tháng 10", "ngày 30/10", TemporalVerdict.Compatible)]
    [TestCase("cuối tháng 10", "ngày 2/10", TemporalVerdict.Different)]
    [TestCase("ngày 24/11", "ngày 25/11", TemporalVerdict.Different)]
    [TestCase("ngày 24/11", "hôm qua", TemporalVerdict.Same)]
    [TestCase("tháng trước", "ngày 30/10", TemporalVerdict.Compatible)]
    [TestCase("lúc 19 giờ ngày 24/11 (giờ Moscow)", "lúc 23 giờ ngày 24/11", TemporalVerdict.Same)]
    [TestCase("tháng 4/2026", "tháng 4/2025", TemporalVerdict.Different)]
    [TestCase("tháng 4/2026", "tháng 4 tới", TemporalVerdict.Same)]
    [TestCase("một giờ", "60 phút", TemporalVerdict.Same)]
    [TestCase("một giờ", "1 giờ 40 phút", TemporalVerdict.Different)]
    [TestCase("một tháng", "30 ngày", TemporalVerdict.Compatible)]
    [TestCase("hơn một tháng", "5 tuần", TemporalVerdict.Compatible)]
    [TestCase("ít nhất 2 năm", "7 năm", TemporalVerdict.Compatible)]
    [TestCase("vài giờ", "3 giờ đồng hồ", TemporalVerdict.Compatible)]
    [TestCase("vài giờ", "3 năm", TemporalVerdict.Different)]
    [TestCase("vài ngày", "một tuần", TemporalVerdict.Compatible)]
    [TestCase("vài phút", "hai giờ", TemporalVerdict.Different)]
    [TestCase("vài tuần", "hai ngày", TemporalVerdict.Different)]
    [TestCase("một giờ", "ngày 24/11", TemporalVerdict.Different)]
    [TestCase("ngày 31/4", "ngày 30/4", TemporalVerdict.Different)]
    [TestCase("từ 22 đến 24/10", "ngày 23/10", TemporalVerdict.Compatible)]
    [TestCase("chiều 22/11", "tối 22/11", TemporalVerdict.Different)]
    [TestCase("trưa 22/11", "chiều 22/11", TemporalVerdict.Compatible)]
    [TestCase("đêm 22/11", "rạng sáng 23/11", TemporalVerdict.Compatible)]
    [TestCase("chiều 22/11", "18h ngày 22/11", TemporalVerdict.Compatible)]
    [TestCase("khoảng 13h ngày 22/11", "14h ngày 22/11", TemporalVerdict.Different)]
    [TestCase("khoảng 16h ngày 22/11", "15h30 ngày 22/11", TemporalVerdict.Compatible)]
    [TestCase("thế kỷ 21", "năm 2001", TemporalVerdict.Compatible)]
    [TestCase("thế kỷ 21", "năm 1998", TemporalVerdict.Different)]
    [TestCase("thập niên 1990", "năm 1999", TemporalVerdict.Compatible)]
    [TestCase("thập niên 1990", "năm 2000", TemporalVerdict.Different)]
    [TestCase("6 tháng đầu năm 2025", "tháng 6/2025", TemporalVerdict.Compatible)]
    [TestCase("6 tháng cuối năm 2025", "tháng 6/2025", TemporalVerdict.Different)]
    [TestCase("mùa hè năm 2025", "tháng 6/2025", TemporalVerdict.Compatible)]
    [TestCase("mùa hè năm 2025", "tháng 1/2025", TemporalVerdict.Different)]
    public void Compare_TwoExpressions_Verdict(string left, string right, TemporalVerdict expected) =>
        TemporalComparison.Compare(ReadTimes.One(left, Published), ReadTimes.One(right, Published), ZoneTable.Vietnam).Should().Be(expected);

    [TestCase("lúc 4h15", "lúc 4h15", TemporalVerdict.Same)]
    [TestCase("lúc 4h15", "lúc 4h20", TemporalVerdict.Different)]
    [TestCase("khoảng 4h15", "khoảng 4h20", TemporalVerdict.Compatible)]
    [TestCase("khoảng 4h15", "khoảng 9h20", TemporalVerdict.Different)]
    public void Compare_TimesWithoutADate_AreOfOneDay(string left, string right, TemporalVerdict expected) =>
        TemporalComparison.Compare(ReadTimes.One(left), ReadTimes.One(right), ZoneTable.Vietnam).Should().Be(expected);

    [Test]
    public void Compare_OpenYear_AgreesWithAnyYear() =>
        TemporalComparison.Compare(ReadTimes.One("ngày 24/11"), ReadTimes.One("24/11/2025"), ZoneTable.Vietnam).Should().Be(TemporalVerdict.Same);

    [Test]
    public void Compare_AnyTwo_IsSymmetric() => Gen.Select(Values, Values, Gen.Bool).Sample((left, right, tokyo) =>
    {
        var other = tokyo ? DateTimeZoneProviders.Tzdb["Asia/Tokyo"] : ZoneTable.Vietnam;
        return TemporalComparison.Compare(left, ZoneTable.Vietnam, right, other) == TemporalComparison.Compare(right, other, left, ZoneTable.Vietnam);
    });

    [Test]
    public void Compare_WithItself_IsSame() => Values.Sample(value => TemporalComparison.Compare(value, value, ZoneTable.Vietnam) == TemporalVerdict.Same);
}
