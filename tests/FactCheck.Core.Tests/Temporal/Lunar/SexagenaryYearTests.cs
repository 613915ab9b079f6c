using CsCheck;
using FactCheck.Temporal.Lunar;

namespace FactCheck.Core.Tests.Temporal.Lunar;

public class SexagenaryYearTests
{
    [TestCase(1945, "Ất Dậu")]
    [TestCase(1954, "Giáp Ngọ")]
    [TestCase(1968, "Mậu Thân")]
    [TestCase(1975, "Ất Mão")]
    [TestCase(1984, "Giáp Tý")]
    [TestCase(2000, "Canh Thìn")]
    [TestCase(2013, "Quý Tỵ")]
    [TestCase(2023, "Quý Mão")]
    [TestCase(2024, "Giáp Thìn")]
    [TestCase(2025, "Ất Tỵ")]
    [TestCase(2026, "Bính Ngọ")]
    [TestCase(4, "Giáp Tý")]
    [TestCase(3, "Quý Hợi")]
    [TestCase(-56, "Giáp Tý")]
    public void Of_Year_HasItsName(int year, string name)
    {
        SexagenaryYear.Of(year).ToString().Should().Be(name);
        SexagenaryYear.Parse(name).Should().Be(SexagenaryYear.Of(year));
    }

    [TestCase("giáp thìn", "Giáp Thìn")]
    [TestCase("GIÁP THÌN", "Giáp Thìn")]
    [TestCase("  Giáp   Thìn ", "Giáp Thìn")]
    [TestCase("Gia\u0301p Thi\u0300n", "Giáp Thìn")]
    [TestCase("Quí Tị", "Quý Tỵ")]
    [TestCase("Kỉ Mẹo", "Kỷ Mão")]
    [TestCase("Bính Tí", "Bính Tý")]
    public void TryParse_OtherSpelling_ReadsTheSameYear(string text, string name)
    {
        SexagenaryYear.TryParse(text, out var year).Should().BeTrue();
        year.ToString().Should().Be(name);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Giáp")]
    [TestCase("Thìn Giáp")]
    [TestCase("Giáp Sửu")]
    [TestCase("Ất Thìn")]
    [TestCase("Giap Thin")]
    [TestCase("năm Giáp Thìn")]
    public void TryParse_NoSuchName_ReturnsFalse(string? text)
    {
        SexagenaryYear.TryParse(text, out var year).Should().BeFalse();
        year.Should().Be(default(SexagenaryYear));
    }

    [Test]
    public void Parse_NoSuchName_Throws() => FluentActions.Invoking(() => SexagenaryYear.Parse("Giáp Sửu")).Should().Throw<FormatException>();

    [Test]
    public void ToString_CycleOfSixty_HasSixtyNamesThatParse()
    {
        var cycle = Enumerable.Range(1984, 60).Select(SexagenaryYear.Of).ToList();
        cycle.Select(year => year.Index).Should().Equal(Enumerable.Range(0, 60));
        cycle.Select(year => year.ToString()).Should().OnlyHaveUniqueItems();
        cycle.Select(year => SexagenaryYear.Parse(year.ToString())).Should().Equal(cycle);
    }

    [TestCase("Giáp Thìn", 2023, 2024)]
    [TestCase("Giáp Thìn", 2025, 2024)]
    [TestCase("Mậu Thân", 2018, 2028)]
    [TestCase("Mậu Thân", 1990, 1968)]
    [TestCase("Giáp Thìn", 1994, 2024)]
    public void YearNearest_Name_IsTheYearMeant(string name, int near, int expected) =>
        SexagenaryYear.Parse(name).YearNearest(near).Should().Be(expected);

    [Test]
    public void YearNearest_AnyYear_HasTheNameAndIsWithinThirtyYears() =>
        Gen.Select(Gen.Int[0, 59], Gen.Int[-3000, 3000]).Sample((index, near) =>
        {
            var name = SexagenaryYear.Of(1984 + index);
            var year = name.YearNearest(near);
            return SexagenaryYear.Of(year) == name && year - near is > -30 and <= 30;
        });
}
