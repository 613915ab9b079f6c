using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

public class LocalZoneTests
{
    private static readonly LocalDate Published = new(2013, 11, 25);

    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ (giờ địa phương).", "Europe/Moscow")]
    [TestCase("Động đất xảy ra lúc 20h02 (giờ địa phương) ở Đài Loan.", "Asia/Taipei")]
    [TestCase("Máy bay rời Bangkok, hạ cánh xuống Seoul lúc 9h05 giờ địa phương rồi bay tiếp đến Tokyo.", "Asia/Seoul")]
    [TestCase("Bộ Ngoại giao Nga họp lúc 19 giờ (giờ địa phương).", "Europe/Moscow")]
    [TestCase("Ở Anh, trận đấu bắt đầu lúc 19 giờ (giờ địa phương).", "Europe/London")]
    [TestCase("Ông đến Mỹ lúc 19 giờ (giờ địa phương).", "America/New_York")]
    [TestCase("Đại sứ quán Việt Nam ở Thái Lan mở cửa lúc 8 giờ (giờ địa phương).", "Asia/Bangkok")]
    [TestCase("Tàu đến Nam Phi lúc 8 giờ (giờ địa phương).", "Africa/Johannesburg")]
    public void LocalZone_PlaceInTheSentence_IsItsZone(string text, string expected)
    {
        var value = ReadTimes.One(text, Published);
        value.Zone.Should().Be("local");
        value.LocalZone.Should().Be(expected);
    }

    [TestCase("Ông tới nơi lúc 19 giờ (giờ địa phương).")]
    [TestCase("Ông đã ở Moscow. Ông lên đường lúc 19 giờ (giờ địa phương). Ông đến Tokyo.")]
    [TestCase("Tin từ Moscow\nÔng tới nơi lúc 19 giờ (giờ địa phương).")]
    [TestCase("Anh tới nơi lúc 19 giờ (giờ địa phương).")]
    [TestCase("Bà Nguyễn Thị Nga tới nơi lúc 19 giờ (giờ địa phương).")]
    [TestCase("Khi anh tới nơi lúc 19 giờ (giờ địa phương), ý kiến đã khác.")]
    [TestCase("Đoàn Việt Nam tới nơi lúc 19 giờ (giờ địa phương).")]
    public void LocalZone_NoPlaceInTheSentence_IsNull(string text) => ReadTimes.One(text, Published).LocalZone.Should().BeNull();

    [Test]
    public void LocalZone_OtherZoneOrNoneStated_IsNull()
    {
        ReadTimes.One("Tại Tokyo, ông tới nơi lúc 19 giờ.", Published).LocalZone.Should().BeNull();
        ReadTimes.One("Tại Tokyo, ông tới nơi lúc 19 giờ (giờ Việt Nam).", Published).LocalZone.Should().BeNull();
    }

    // Moscow stayed at UTC+4 through the winters of 2011 to 2014, and is at UTC+3 since.
    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ ngày 24/11/2013 (giờ địa phương).", "lúc 22 giờ ngày 24/11/2013", TemporalVerdict.Same)]
    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ ngày 24/11/2025 (giờ địa phương).", "lúc 23 giờ ngày 24/11/2025", TemporalVerdict.Same)]
    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ ngày 24/11/2013 (giờ địa phương).", "lúc 19 giờ ngày 24/11/2013", TemporalVerdict.Different)]
    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ (giờ địa phương).", "lúc 19 giờ (giờ Moscow)", TemporalVerdict.Same)]
    [TestCase("Tại Moscow, ông tới nơi lúc 19 giờ (giờ địa phương).", "lúc 20 giờ (giờ địa phương)", TemporalVerdict.Compatible)]
    [TestCase("Động đất xảy ra lúc 20h02 (giờ địa phương) ở Đài Loan.", "lúc 19h02", TemporalVerdict.Same)]
    [TestCase("Động đất xảy ra lúc 20h02 (giờ địa phương).", "lúc 19h02", TemporalVerdict.Compatible)]
    public void Compare_LocalTimeOfAPlace_ByItsZone(string left, string right, TemporalVerdict expected) =>
        TemporalComparison.Compare(ReadTimes.One(left, Published), ReadTimes.One(right, Published), ZoneTable.Vietnam).Should().Be(expected);

    [Test]
    public void Compare_LocalTimesOfTwoPlacesWithoutDate_AreDifferent() =>
        TemporalComparison.Compare(
            ReadTimes.One("Tại Moscow, ông tới nơi lúc 19 giờ (giờ địa phương)."), ReadTimes.One("Tại Tokyo, ông tới nơi lúc 19 giờ (giờ địa phương)."), ZoneTable.Vietnam)
        .Should().Be(TemporalVerdict.Different);

    [TestCase("lúc 9 giờ ngày 5/3/2025 (giờ địa phương)", TemporalVerdict.Same)]
    [TestCase("lúc 21 giờ ngày 5/3/2025 (giờ địa phương)", TemporalVerdict.Different)]
    public void Compare_LocalTimesOfArticlesFromTwoZones_AreThoseOfOnePlace(string right, TemporalVerdict expected)
    {
        var (here, there) = (ZoneTable.Vietnam, ZoneTable.Find("America/New_York")!);
        var (local, other) = (ReadTimes.One("lúc 9 giờ ngày 5/3/2025 (giờ địa phương)", Published), ReadTimes.One(right, Published));

        TemporalComparison.Compare(local, here, other, there).Should().Be(expected);
        TemporalComparison.Compare(other, there, local, here).Should().Be(expected);
    }

    [Test]
    public void Places_Lexicon_NamesKnownZonesAndNoFormTwice()
    {
        var places = new Lexicon(new Vocabulary());
        places.AddFile("places.lexicon", DataLines.Embedded("places.lexicon"));
        places.Entries.Should().OnlyContain(e => ZoneTable.Find(e.Value) != null).And.HaveCountGreaterThan(200);
        places.Entries.Select(e => e.Form).Should().OnlyHaveUniqueItems();
    }
}
