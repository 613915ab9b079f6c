using CsCheck;
using FactCheck.Temporal.Lunar;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal.Lunar;

public class LunarCalendarTests
{
    private static readonly Gen<LocalDate> CoveredDate =
        Gen.Int[0, Period.DaysBetween(LunarCalendar.MinDate, LunarCalendar.MaxDate)].Select(LunarCalendar.MinDate.PlusDays);

    private static readonly Gen<int> CoveredYear = Gen.Int[LunarCalendar.MinYear, LunarCalendar.MaxYear];

    /// <summary>Leap months of the years since 1968, as published calendars have them; the years between have none.</summary>
    private static readonly (int Year, int Month)[] LeapMonths =
    [
        (1968, 7), (1971, 5), (1974, 4), (1976, 8), (1979, 6), (1982, 4), (1985, 2), (1987, 7), (1990, 5), (1993, 3), (1995, 8),
        (1998, 5), (2001, 4), (2004, 2), (2006, 7), (2009, 5), (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6),
        (2028, 5), (2031, 3), (2033, 11), (2036, 6), (2039, 5), (2042, 2), (2044, 7), (2047, 5), (2050, 3),
    ];

    [Test]
    public void MinDate_MaxDate_AreTet1900AndTheEveOfTet2200()
    {
        LunarCalendar.MinDate.Should().Be(new LocalDate(1900, 1, 31));
        LunarCalendar.MaxDate.Should().Be(new LocalDate(2200, 2, 14));
        LunarCalendar.FromSolar(LunarCalendar.MinDate).Should().Be(new LunarDate(1900, 1, 1));
        LunarCalendar.FromSolar(LunarCalendar.MaxDate).Should().Be(new LunarDate(2199, 12, LunarCalendar.DaysInMonth(2199, 12)));
    }

    [Test]
    public void FromSolar_EveryDay_RoundTripsAndFollowsTheDayBefore()
    {
        LunarDate? before = null;
        for (var date = LunarCalendar.MinDate; date <= LunarCalendar.MaxDate; date = date.PlusDays(1))
        {
            var lunar = LunarCalendar.FromSolar(date);
            if (!LunarCalendar.TryToSolar(lunar, out var solar) || solar != date) Assert.Fail($"{date:R} is {lunar}, which is {solar:R}.");
            if (before is { } last && !Follows(lunar, last)) Assert.Fail($"{date:R} is {lunar} after {last}.");
            before = lunar;
        }
    }

    [Test]
    public void FromSolar_OneHundredThousandDays_TakesLessThanTwoSeconds()
    {
        // The time of the processor, not of the clock: others may use the machine.
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var day = 0; day < 100_000; day++) LunarCalendar.FromSolar(LunarCalendar.MinDate.PlusDays(day));
        process.Refresh();
        var spent = process.TotalProcessorTime - before;
        TestContext.Out.WriteLine($"100,000 conversions: {spent.TotalMilliseconds} ms");
        spent.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [TestCaseSource(typeof(TetDates), nameof(TetDates.All))]
    public void NewYear_Year_IsTetAsPublished(LocalDate tet)
    {
        LunarCalendar.NewYear(tet.Year).Should().Be(tet);
        LunarCalendar.FromSolar(tet).Should().Be(new LunarDate(tet.Year, 1, 1));
        LunarCalendar.FromSolar(tet.PlusDays(-1)).Should().Match<LunarDate>(eve => eve.Year == tet.Year - 1 && eve.Month == 12 && eve.Day >= 29);
    }

    [Test]
    public void LeapMonth_Since1968_IsAsPublished([Range(1968, 2050)] int year) =>
        LunarCalendar.LeapMonth(year).Should().Be(LeapMonths.Where(leap => leap.Year == year).Select(leap => (int?)leap.Month).SingleOrDefault());

    [TestCase(2020, 4, "2020-05-23")]
    [TestCase(2023, 2, "2023-03-22")]
    [TestCase(2025, 6, "2025-07-25")]
    [TestCase(1985, 2, "1985-03-21")]
    [TestCase(2033, 11, "2033-12-22")]
    public void TryToSolar_FirstOfLeapMonth_IsTheDayPublished(int year, int month, string expected) =>
        Solar(new LunarDate(year, month, 1, IsLeapMonth: true)).Should().Be(Date(expected));

    [TestCase(2018, "2018-04-25")]
    [TestCase(2019, "2019-04-14")]
    [TestCase(2020, "2020-04-02")]
    [TestCase(2021, "2021-04-21")]
    [TestCase(2022, "2022-04-10")]
    [TestCase(2023, "2023-04-29")]
    [TestCase(2024, "2024-04-18")]
    [TestCase(2025, "2025-04-07")]
    [TestCase(2026, "2026-04-26")]
    public void Giỗ_Tổ_mùng_10_tháng_3(int year, string expected) => Solar(new LunarDate(year, 3, 10)).Should().Be(Date(expected));

    [TestCase(2013, "2013-09-19")]
    [TestCase(2019, "2019-09-13")]
    [TestCase(2020, "2020-10-01")]
    [TestCase(2021, "2021-09-21")]
    [TestCase(2022, "2022-09-10")]
    [TestCase(2023, "2023-09-29")]
    [TestCase(2024, "2024-09-17")]
    [TestCase(2025, "2025-10-06")]
    public void Rằm_Trung_thu_15_tháng_8(int year, string expected) => Solar(new LunarDate(year, 8, 15)).Should().Be(Date(expected));

    [TestCase(2013, 4, 15, "2013-05-24")] // Phật đản
    [TestCase(2013, 7, 15, "2013-08-21")] // Vu lan
    [TestCase(2013, 5, 5, "2013-06-12")] // Tết Đoan ngọ
    [TestCase(2023, 12, 23, "2024-02-02")] // ông Công ông Táo
    [TestCase(2024, 12, 29, "2025-01-28")] // the eve of Tết: the month has no day 30
    [TestCase(1969, 7, 21, "1969-09-02")] // ngày mất của Chủ tịch Hồ Chí Minh
    public void TryToSolar_KnownDay_IsThatDay(int year, int month, int day, string expected) =>
        Solar(new LunarDate(year, month, day)).Should().Be(Date(expected));

    [TestCase(2024, 12, 30, false)]
    [TestCase(2024, 4, 1, true)]
    [TestCase(2020, 5, 1, true)]
    [TestCase(2020, 4, 30, true)]
    [TestCase(2024, 1, 0, false)]
    [TestCase(2024, 0, 1, false)]
    [TestCase(2024, 13, 1, false)]
    [TestCase(1899, 12, 1, false)]
    [TestCase(2200, 1, 1, false)]
    [TestCase(int.MaxValue, 11, 1, false)]
    [TestCase(int.MinValue, 1, 1, false)]
    public void TryToSolar_NoSuchDate_ReturnsFalse(int year, int month, int day, bool isLeapMonth)
    {
        LunarCalendar.TryToSolar(new LunarDate(year, month, day, isLeapMonth), out var solar).Should().BeFalse();
        solar.Should().Be(default(LocalDate));
    }

    [Test]
    public void FromSolar_OutsideTheYearsCovered_Throws()
    {
        FluentActions.Invoking(() => LunarCalendar.FromSolar(LunarCalendar.MinDate.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => LunarCalendar.FromSolar(LunarCalendar.MaxDate.PlusDays(1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [TestCase(1899)]
    [TestCase(2200)]
    [TestCase(int.MaxValue)]
    public void NewYear_LeapMonth_DaysInMonth_OutsideTheYearsCovered_Throw(int year)
    {
        FluentActions.Invoking(() => LunarCalendar.NewYear(year)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => LunarCalendar.LeapMonth(year)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => LunarCalendar.DaysInMonth(year, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [TestCase(2024, 0, false)]
    [TestCase(2024, 13, false)]
    [TestCase(2024, 4, true)]
    public void DaysInMonth_NoSuchMonth_Throws(int year, int month, bool isLeapMonth) =>
        FluentActions.Invoking(() => LunarCalendar.DaysInMonth(year, month, isLeapMonth)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void DaysInMonth_AllMonthsOfAYear_LeadFromTetToTet() =>
        Gen.Int[LunarCalendar.MinYear, LunarCalendar.MaxYear - 1].Sample(year =>
            LunarCalendar.NewYear(year).PlusDays(MonthsOf(year).Sum(m => LunarCalendar.DaysInMonth(year, m.Month, m.IsLeap)))
                == LunarCalendar.NewYear(year + 1));

    [Test]
    public void NewYear_AnyYear_IsBetween20JanuaryAnd21February() => CoveredYear.Sample(year =>
    {
        var tet = LunarCalendar.NewYear(year);
        return tet >= new LocalDate(year, 1, 20) && tet <= new LocalDate(year, 2, 21);
    });

    [Test]
    public void FromSolar_DayOfTheWinterSolstice_IsInMonth11() =>
        CoveredYear.Sample(year => LunarCalendar.FromSolar(DayOfWinterSolstice(year)) is { Month: 11, IsLeapMonth: false } lunar && lunar.Year == year);

    [Test]
    public void FromSolar_LaterDay_IsNoEarlierLunarYear() =>
        Gen.Select(CoveredDate, CoveredDate).Sample((a, b) => a > b || LunarCalendar.FromSolar(a).Year <= LunarCalendar.FromSolar(b).Year);

    private static bool Follows(LunarDate next, LunarDate last) =>
        last.Day == LunarCalendar.DaysInMonth(last.Year, last.Month, last.IsLeapMonth)
            ? MonthFollows(next, last)
            : next == last with { Day = last.Day + 1 };

    private static bool MonthFollows(LunarDate next, LunarDate last)
    {
        var ordinary = last.Month == 12 ? new LunarDate(last.Year + 1, 1, 1) : new LunarDate(last.Year, last.Month + 1, 1);
        var leap = new LunarDate(last.Year, last.Month, 1, IsLeapMonth: true);
        return next == (!last.IsLeapMonth && LunarCalendar.LeapMonth(last.Year) == last.Month ? leap : ordinary);
    }

    private static IEnumerable<(int Month, bool IsLeap)> MonthsOf(int year)
    {
        for (var month = 1; month <= 12; month++)
        {
            yield return (month, false);
            if (LunarCalendar.LeapMonth(year) == month) yield return (month, true);
        }
    }

    /// <summary>The day at whose end, and not at whose beginning, the solstice has passed.</summary>
    private static LocalDate DayOfWinterSolstice(int year)
    {
        var day = Ephemeris.DayOf(new LocalDate(year, 12, 15));
        while (Ephemeris.PrincipalTerm(day + 1) != 9) day++;
        return Ephemeris.DateOf(day);
    }

    private static LocalDate? Solar(LunarDate lunar) => LunarCalendar.TryToSolar(lunar, out var solar) ? solar : null;

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
