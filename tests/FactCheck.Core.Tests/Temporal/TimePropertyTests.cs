using CsCheck;
using FactCheck.Mentions;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

public class TimePropertyTests
{
    private static readonly string[] FullForms =
        ["ngày {0}/{1}/{2}", "{0}/{1}/{2}", "ngày {0}-{1}-{2}", "ngày {0}.{1}.{2}", "ngày {0} tháng {1} năm {2}", "hôm {0}/{1}/{2}", "ngày{0}/{1}/{2}", "NGÀY {0} THÁNG {1} NĂM {2}"];

    private static readonly string[] ShortForms =
        ["ngày {0}/{1}", "hôm {0}/{1}", "ngày {0}-{1}", "ngày {0}.{1}", "ngày {0} tháng {1}", "từ {0}/{1}", "ngày {0}/ {1}"];

    private static readonly string[] Plain =
        ["Người dân địa phương đã được thông báo.", "Ông nhấn mạnh việc hợp tác chặt chẽ.", "Đường sá được sửa sang khang trang.", "Bà cảm ơn mọi người!"];

    private static readonly string[] Times =
        ["Tàu chạy sáng 24/11.", "Họ họp từ ngày 22 đến 24/10/2025.", "Lễ mở màn lúc 14h30 ngày 3/9.", "Cuộc gọi kéo dài 1 giờ 40 phút.", "Giá tăng trong tháng 4/2026.", "Hôm nay trời mưa.", "Quỹ lập ba tuần trước."];

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 80_000].Select(days => new LocalDate(1901, 1, 1).PlusDays(days));

    [Test]
    public void Scan_DayWithYear_IsThatDayWithOrWithoutAnchor() => Gen.Select(Dates, Pick.OneOf(FullForms), Gen.Bool).Sample((date, form, anchored) =>
        ReadTimes.One(Written(form, date), anchored ? new LocalDate(2025, 11, 25) : null).ToTimex() == Iso(date));

    [Test]
    public void Scan_DayWithoutYearNearTheAnchor_IsThatDay() => Gen.Select(Dates, Pick.OneOf(ShortForms), Gen.Int[-40, 0]).Sample((anchor, form, shift) =>
        ReadTimes.One(Written(form, anchor.PlusDays(shift)), anchor).ToTimex() == Iso(anchor.PlusDays(shift)));

    [Test]
    public void Scan_DayWithoutYearAndAnchor_StaysOpen() => Gen.Select(Dates, Pick.OneOf(ShortForms)).Sample((date, form) =>
        ReadTimes.One(Written(form, date)).ToTimex() == $"XXXX-{date.Month:00}-{date.Day:00}");

    [Test]
    public void Scan_MonthWithYear_IsThatMonth() => Gen.Select(Dates, Pick.OneOf("tháng {1}/{2}", "tháng {1} năm {2}", "tháng {1}-{2}", "Tháng {1}.{2}")).Sample((date, form) =>
        ReadTimes.One(Written(form, date)).ToTimex() == $"{date.Year:0000}-{date.Month:00}");

    [Test]
    public void Scan_Clock_IsThatMinute() => Gen.Select(Dates, Gen.Int[0, 23], Gen.Int[0, 59], Pick.OneOf("lúc {0}h{1:00}", "lúc {0}:{1:00}", "lúc {0} giờ {1} phút", "lúc {0}g{1:00}")).Sample((date, hour, minute, form) =>
        ReadTimes.One(string.Format(null, form, hour, minute) + Written(" ngày {0}/{1}/{2}", date)).ToTimex() == $"{Iso(date)}T{hour:00}:{minute:00}");

    [Test]
    public void Scan_Range_HoldsBothEnds() => Gen.Select(Dates, Gen.Int[1, 300]).Sample((date, days) =>
        ReadTimes.One(Written("từ ngày {0}/{1}/{2}", date) + Written(" đến ngày {0}/{1}/{2}", date.PlusDays(days))).ToTimex() == $"{Iso(date)}/{Iso(date.PlusDays(days))}");

    [Test]
    public void Scan_AnyText_DoesNotThrow() => Gen.String.Select(Pick.OneOf(Times), Gen.Int[0, 20]).Sample((noise, time, at) =>
    {
        var text = noise + time.Insert(Math.Min(at, time.Length), noise);
        var anchored = ReadTimes.Of(text, new LocalDate(2025, 11, 25));
        return anchored.TrueForAll(m => m.Span.Start < m.Span.End && m.Span.End <= text.Length && m.Temporal.ToTimex() is { } && m.Temporal.ToEdtf() is { })
            && anchored.Zip(anchored.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
    });

    [TestCase("\uD800 ngày 24/11 \uDC00")]
    [TestCase("ngày \uDFFF24/11")]
    [TestCase("từ 99999999999999999999/99 đến 31/31/9999999999")]
    [TestCase("1e999 năm trước, 9999999999 tháng trước, cách đây 9999 năm, 9998 thế kỷ trước")]
    [TestCase("từ ngày 31/2 đến ngày 30/2/2025, đêm 99 rạng sáng 0/0")]
    [TestCase("năm 0000, thế kỷ 30, tháng 13/2025, 24h60, 25:99")]
    public void Scan_BrokenText_DoesNotThrow(string text) => FluentActions.Invoking(() => ReadTimes.Of(text, new LocalDate(2025, 11, 25))).Should().NotThrow();

    [Test]
    public void Scan_SentencesWithoutDatesAround_ChangeNothing() => Gen.Select(Pick.OneOf(Times), Pick.OneOf(Plain).List[0, 4], Pick.OneOf(Plain).List[0, 4], Pick.OneOf(" ", "\n")).Sample((time, before, after, gap) =>
    {
        var prefix = string.Concat(before.Select(s => s + gap));
        var text = prefix + time + string.Concat(after.Select(s => gap + s));
        var alone = ReadTimes.Of(time, new LocalDate(2025, 11, 25)).Select(m => (m.Span.Start + prefix.Length, m.Span.End + prefix.Length, m.Temporal));
        return alone.SequenceEqual(ReadTimes.Of(text, new LocalDate(2025, 11, 25)).Select(m => (m.Span.Start, m.Span.End, m.Temporal)));
    });

    [Test]
    public void Scan_TextWithoutTimes_AllocatesNothing()
    {
        var scanner = MentionScanner.ForTimes();
        var found = new List<ScannedMention>(16);
        var text = string.Join(' ', Enumerable.Repeat(string.Join(' ', Plain), 50));
        scanner.Scan(text, found);
        var before = GC.GetAllocatedBytesForCurrentThread();
        scanner.Scan(text, found);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        found.Should().BeEmpty();
    }

    private static string Written(string form, LocalDate date) => string.Format(null, form, date.Day, date.Month, date.Year);

    private static string Iso(LocalDate date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";
}
