using CsCheck;
using FactCheck.Cli.Output.Html;
using NodaTime;

namespace FactCheck.Cli.Tests.Output;

public class TimelineAxisTests
{
    private static readonly LocalDateTime Start = new(2025, 11, 24, 0, 0);

    private static readonly Gen<(LocalDateTime From, LocalDateTime Until)> Spans =
        Gen.Select(Gen.OneOf(Gen.Int[0, 1400], Gen.Int[0, 900_000]), Gen.OneOf(Gen.Const(1), Gen.Int[1, 30], Gen.Int[700, 9000])).Select((start, hours) => (Start.PlusHours(start), Start.PlusHours(start + hours)));

    [Test]
    public void PercentOf_LaterTimes_StandFurtherToTheRight() => Spans.Array[1, 12].Sample(spans =>
    {
        var axis = new TimelineAxis(spans);
        var percents = spans.SelectMany(s => (LocalDateTime[])[s.From, s.Until, s.From.PlusMinutes(30)]).Distinct().Order().Select(axis.PercentOf).ToList();

        percents.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.OnlyContain(p => p >= 0 && p <= 100);
    });

    [Test]
    public void Ticks_OfAnyDates_HaveRoomForTheirLabels() => Spans.Array[1, 12].Sample(spans =>
    {
        var ticks = new TimelineAxis(spans).Ticks();

        ticks.Select(t => t.Label.English).Should().OnlyHaveUniqueItems();
        for (var i = 1; i < ticks.Count; i++) ticks[i].Start.Should().BeGreaterThanOrEqualTo(ticks[i - 1].End);
    });

    [Test]
    public void PercentOf_WithinTwoMonths_IsInProportion()
    {
        var axis = new TimelineAxis([(Start, Start.PlusDays(1)), (Start.PlusDays(3), Start.PlusDays(4))]);

        axis.IsInProportion.Should().BeTrue();
        axis.PercentOf(Start.PlusDays(2)).Should().BeApproximately(50, 0.001);
        axis.Ticks().Select(t => (t.Label.English, t.Label.Vietnamese)).Should().Equal(("24 Nov", "24/11"), ("25 Nov", "25/11"), ("26 Nov", "26/11"), ("27 Nov", "27/11"), ("28 Nov", "28/11"));
    }

    [Test]
    public void PercentOf_HoursBesideYears_CanStillBeSeen()
    {
        var axis = new TimelineAxis([(Start, Start.PlusHours(6)), (new(2026, 1, 1, 0, 0), new(2027, 1, 1, 0, 0))]);

        axis.IsInProportion.Should().BeFalse();
        (axis.PercentOf(Start.PlusHours(6)) - axis.PercentOf(Start)).Should().BeGreaterThan(5);
        axis.Ticks().Select(t => t.Label.English).Should().Equal("24 Nov 2025", "2026", "2027");
    }
}
