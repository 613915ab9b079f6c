using System.Globalization;
using FactCheck.Temporal.Lunar;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal.Lunar;

/// <summary>
/// The Chinese calendar follows the same rules at UTC+8, so that the two differ only by what falls between 23:00 and midnight in
/// Vietnam.
/// </summary>
public class ChineseCalendarComparisonTests
{
    private static readonly ChineseLunisolarCalendar Chinese = new();

    [Test]
    public void NewYear_AgainstTheChineseCalendar_DiffersInSixYearsOfACentury() =>
        Enumerable.Range(1968, 2100 - 1968).Where(year => LunarCalendar.NewYear(year) != ChineseNewYear(year))
            .Should().Equal(1968, 1969, 1985, 2007, 2030, 2053);

    [TestCase(1968, "1968-01-29", "1968-01-30")]
    [TestCase(1969, "1969-02-16", "1969-02-17")]
    [TestCase(1985, "1985-01-21", "1985-02-20")]
    [TestCase(2007, "2007-02-17", "2007-02-18")]
    [TestCase(2030, "2030-02-02", "2030-02-03")]
    [TestCase(2053, "2053-02-18", "2053-02-19")]
    public void NewYear_YearThatDiffers_IsEarlierInVietnam(int year, string vietnamese, string chinese)
    {
        LunarCalendar.NewYear(year).ToString("R", CultureInfo.InvariantCulture).Should().Be(vietnamese);
        ChineseNewYear(year).ToString("R", CultureInfo.InvariantCulture).Should().Be(chinese);
    }

    [TestCase(1968, "1968-01-29T16:29")]
    [TestCase(1969, "1969-02-16T16:25")]
    [TestCase(2007, "2007-02-17T16:14")]
    [TestCase(2030, "2030-02-02T16:07")]
    [TestCase(2053, "2053-02-18T16:31")]
    public void NewMoon_OfATetThatDiffers_IsWithinFourMinutesOfTheAlmanac(int year, string universalTime)
    {
        var moon = Ephemeris.LastNewMoon(Ephemeris.DayOf(LunarCalendar.NewYear(year)));
        var moment = new LocalDateTime(1900, 1, 1, 0, 0).PlusSeconds((long)Math.Round(Ephemeris.NewMoon(moon) * 86400)).PlusHours(-7);
        var almanac = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(universalTime).Value;
        Math.Abs(Period.Between(almanac, moment, PeriodUnits.Seconds).Seconds).Should().BeLessThanOrEqualTo(240);
    }

    /// <summary>
    /// In 1984 the solstice fell on the 21st in Hanoi and on the 22nd, the day of a new moon, in Beijing: what was month 11 there was
    /// month 12 here.
    /// </summary>
    [Test]
    public void FromSolar_WinterOf1984_IsAMonthAheadOfTheChineseCalendar()
    {
        LunarCalendar.FromSolar(new LocalDate(1984, 12, 22)).Should().Be(new LunarDate(1984, 12, 1));
        LunarCalendar.LeapMonth(1984).Should().BeNull();
        LunarCalendar.LeapMonth(1985).Should().Be(2);
        // .NET counts a leap month as a month of its own: the 11th is the leap month 10, the 12th month 11.
        Chinese.GetLeapMonth(1984).Should().Be(11);
        Chinese.GetMonth(new DateTime(1984, 12, 22)).Should().Be(12);
    }

    [Test]
    public void FromSolar_MonthThatBeginsOnAnotherDayThanInChina_HasItsNewMoonInTheLastHour()
    {
        var differing = 0;
        var last = Ephemeris.LastNewMoon(Ephemeris.DayOf(new LocalDate(2100, 12, 31)));
        for (var moon = Ephemeris.LastNewMoon(Ephemeris.DayOf(new LocalDate(1968, 1, 31))); moon <= last; moon++)
        {
            var moment = Ephemeris.NewMoon(moon);
            var hour = (moment - Math.Floor(moment)) * 24;
            var chineseDay = Chinese.GetDayOfMonth(Ephemeris.DateOf(Ephemeris.NewMoonDay(moon)).ToDateTimeUnspecified());
            if (chineseDay == 1) hour.Should().BeLessThan(23 + 0.07, "new moon {0}", moon);
            else hour.Should().BeGreaterThan(23 - 0.07, "new moon {0}", moon);
            if (chineseDay != 1) differing++;
        }

        differing.Should().BeInRange(40, 100, "about one new moon of 24 falls into one hour of the day");
    }

    private static LocalDate ChineseNewYear(int year) => LocalDate.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));
}
