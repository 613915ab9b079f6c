using System.Diagnostics;
using System.Globalization;
using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Core.Tests;

/// <summary>Four times the input takes about four times the time, and not sixteen. Only times of one run are compared.</summary>
[NonParallelizable]
public class ProportionTests
{
    /// <summary>Between what proportion and what the square would give; the rest is for the noise of the machine.</summary>
    private const double Most = 9;

    /// <summary>The system counts the time of processors in steps of ten milliseconds: what takes less is done several times.</summary>
    private const double Least = 100;

    private static readonly FactChecker Checker = new([]);

    private static IEnumerable<TestCaseData> Texts =>
    [
        Text("digits", "7", 100_000), Text("slashes", "/", 20_000), Text("one word", "năm ", 10_000), Text("groups of digits", ".123", 10_000),
        Text("captions", "Ảnh: A. ", 4_000), Text("names in sentences", "Ông Nguyễn Văn An về. ", 4_000), Text("quotation marks", "“", 100_000),
        Text("figures", "Có 12 người ở chợ. ", 4_000), Text("events", "Ông Trump điện đàm với ông Tập sáng 24/11. ", 2_000),
        Text("invisible characters", "1\u200B", 50_000), Text("combining marks", "a\u0301", 50_000),
    ];

    [TestCaseSource(nameof(Texts))]
    public void Read_FourTimesTheText_TakesAboutFourTimesAsLong(string piece, int count) =>
        Ratio(n => Checker.Read([new Article("a", string.Concat(Enumerable.Repeat(piece, n)))]), count).Should().BeLessThan(Most);

    [Test]
    public void Check_FourTimesTheArticlesOfOneEvent_TakesAboutFourTimesAsLong() => Ratio(n => Checker.Check(Enumerable.Range(0, n).Select(Call)), 300).Should().BeLessThan(Most);

    private static TestCaseData Text(string name, string piece, int count) => new TestCaseData(piece, count).SetArgDisplayNames(name);

    private static Article Call(int i) => new(i.ToString("D5", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture,
        $"Sáng 24/11/2025, Tổng thống Mỹ Donald Trump điện đàm với Chủ tịch Trung Quốc Tập Cận Bình về mặt hàng thứ {i}. Cuộc điện đàm kéo dài {(i % 50 == 0 ? "ba" : "một")} giờ."))
    {
        Publication = new Publication(new LocalDate(2025, 11, 25)),
    };

    private static double Ratio(Action<int> work, int count)
    {
        var repeats = 1;
        while (Time(() => Repeat(count)) < Least) repeats *= 2;
        var (small, large) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            small = Math.Min(small, Time(() => Repeat(count)));
            large = Math.Min(large, Time(() => Repeat(4 * count)));
        }

        return large / small;

        void Repeat(int size)
        {
            for (var i = 0; i < repeats; i++) work(size);
        }
    }

    /// <summary>The time of this process on the processor, which other processes take nothing from.</summary>
    private static double Time(Action work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds + 1;
    }
}
