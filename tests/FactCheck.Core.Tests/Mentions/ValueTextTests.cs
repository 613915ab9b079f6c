using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Mentions;

public class ValueTextTests
{
    private static readonly CalendarPeriod Day = CalendarPeriod.OfDay(2025, 11, 24);

    private static readonly TestCaseData[] Times =
    [
        new(TemporalValue.Of(Day), "24 Nov 2025", "24/11/2025"),
        new(TemporalValue.Of(Day.InYear(CalendarPeriod.UnknownYear)), "24 Nov", "24/11"),
        new(TemporalValue.Of(Day.At(PartOfDay.Morning)) with { Zone = "US" }, "24 Nov 2025, morning (US time)", "sáng 24/11/2025 (giờ Mỹ)"),
        new(TemporalValue.Of(Day.At(Granularity.Minute, 19, 5)), "24 Nov 2025, 19:05", "19:05 24/11/2025"),
        new(TemporalValue.Of(CalendarPeriod.TimeOnly(PartOfDay.Evening)), "evening", "tối"),
        new(TemporalValue.Of(Day.At(PartOfDay.Dawn)), "24 Nov 2025, before dawn", "rạng sáng 24/11/2025"),
        new(TemporalValue.Of(Day.At(PartOfDay.Noon)), "24 Nov 2025, noon", "trưa 24/11/2025"),
        new(TemporalValue.Of(Day.At(PartOfDay.Afternoon)), "24 Nov 2025, afternoon", "chiều 24/11/2025"),
        new(TemporalValue.Of(Day.At(PartOfDay.Night)), "24 Nov 2025, night", "đêm 24/11/2025"),
        new(TemporalValue.Of(Day.At(PartOfDay.Morning)) with { Zone = "local" }, "24 Nov 2025, morning (local time)", "sáng 24/11/2025 (giờ địa phương)"),
        new(TemporalValue.Of(Day.At(PartOfDay.Morning)) with { Zone = "+07:00" }, "24 Nov 2025, morning (+07:00)", "sáng 24/11/2025 (+07:00)"),
        new(TemporalValue.Of(Day.At(Granularity.Second, 19, 5, 9)), "24 Nov 2025, 19:05:09", "19:05:09 24/11/2025"),
        new(TemporalValue.Of(CalendarPeriod.PartOfYear(Granularity.Weekend, 2013, 43)), "weekend 26 Oct–27 Oct 2013", "cuối tuần 26/10–27/10/2013"),
        new(TemporalValue.Of(CalendarPeriod.OfMonth(2026, 4)), "Apr 2026", "tháng 4/2026"),
        new(TemporalValue.Of(CalendarPeriod.OfYear(2025)) with { Hedge = Hedge.End }, "late 2025", "cuối năm 2025"),
        new(TemporalValue.Of(CalendarPeriod.OfYear(CalendarPeriod.UnknownYear)) with { Hedge = Hedge.MoreThan }, "> year ?", "> năm ?"),
        new(TemporalValue.Of(CalendarPeriod.WeekOf(new NodaTime.LocalDate(2013, 10, 22))), "week 21 Oct–27 Oct 2013", "tuần 21/10–27/10/2013"),
        new(TemporalValue.Of(CalendarPeriod.PartOfYear(Granularity.Quarter, 2013, 3)), "Q3 2013", "quý 3/2013"),
        new(TemporalValue.Of(CalendarPeriod.PartOfYear(Granularity.Half, 2013, 1)), "H1 2013", "nửa đầu năm 2013"),
        new(TemporalValue.Of(CalendarPeriod.PartOfYear(Granularity.Season, 2013, 2)), "summer 2013", "hè 2013"),
        new(TemporalValue.Of(CalendarPeriod.Decade(1990)), "1990s", "thập niên 1990"),
        new(TemporalValue.Of(CalendarPeriod.Century(2000)), "21st century", "thế kỷ 21"),
        new(TemporalValue.Range(Day, CalendarPeriod.OfDay(2025, 11, 26)), "24 Nov 2025 – 26 Nov 2025", "24/11/2025 – 26/11/2025"),
        new(TemporalValue.Duration(TemporalAmount.Of(1, TemporalUnit.Hour, 40, TemporalUnit.Minute)), "1 hour 40 minutes", "1 giờ 40 phút"),
        new(TemporalValue.Duration(TemporalAmount.Of(1.5m, TemporalUnit.Month)) with { Hedge = Hedge.AtLeast }, "≥ 1.5 months", "≥ 1,5 tháng"),
        new(TemporalValue.Duration(TemporalAmount.Of(45, TemporalUnit.Second)), "45 seconds", "45 giây"),
        new(TemporalValue.Duration(TemporalAmount.Of(1, TemporalUnit.Week)), "1 week", "1 tuần"),
        new(TemporalValue.Duration(TemporalAmount.Of(3, TemporalUnit.Quarter)), "3 quarters", "3 quý"),
        new(TemporalValue.Duration(TemporalAmount.Of(2, TemporalUnit.Year)), "2 years", "2 năm"),
        new(TemporalValue.Duration(TemporalAmount.Of(1, TemporalUnit.Decade)), "1 decade", "1 thập niên"),
        new(TemporalValue.Duration(TemporalAmount.Of(2, TemporalUnit.Century)), "2 centuries", "2 thế kỷ"),
        new(TemporalValue.Duration(TemporalAmount.Vague(TemporalUnit.Day)), "some days", "vài ngày"),
    ];

    private static readonly TestCaseData[] Quantities =
    [
        new(new Quantity(QuantityKind.Count, 148000, "việc làm"), "148,000 việc làm", "148.000 việc làm"),
        new(new Quantity(QuantityKind.Percent, 1.9m, ""), "1.9%", "1,9%"),
        new(new Quantity(QuantityKind.Percent, 10, 12, "") { Hedge = Hedge.Approximately }, "≈ 10–12%", "≈ 10–12%"),
        new(new Quantity(QuantityKind.Money, 37500000, "VND"), "37.5 million VND", "37,5 triệu VND"),
        new(new Quantity(QuantityKind.Money, 1_500_000_000_000, "VND"), "1,500 billion VND", "1.500 tỷ VND"),
        new(new Quantity(QuantityKind.Count, 1_234_567.5m, "người"), "1,234,567.5 người", "1.234.567,5 người"),
        new(new Quantity(QuantityKind.Age, 25, ""), "25 years old", "25 tuổi"),
        new(new Quantity(QuantityKind.Score, 2, 1, ""), "2-1", "2-1"),
    ];

    [TestCaseSource(nameof(Times))]
    public void Of_Time_ReadsAsPeopleWriteIt(TemporalValue value, string english, string vietnamese) =>
        Check(Mention(value, null), english, vietnamese);

    [TestCaseSource(nameof(Quantities))]
    public void Of_Quantity_ReadsAsPeopleWriteIt(Quantity value, string english, string vietnamese) =>
        Check(Mention(null, value), english, vietnamese);

    private static void Check(Mention mention, string english, string vietnamese)
    {
        ValueText.Of(mention, "en").Should().Be(english);
        ValueText.Of(mention, "vi").Should().Be(vietnamese);
    }

    private static Mention Mention(TemporalValue? time, Quantity? quantity)
    {
        var span = new TextSpan(0, 1);
        return new Mention(new Article("a", "x"), ArticleField.Body, span, span, MentionType.Quantity, time, quantity);
    }
}
