using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Rules.Tests;

/// <summary>A check stops soon wherever it is: measured at many points of its run.</summary>
public class CancellationTests
{
    private const int Points = 8, Articles = 240;

    /// <summary>The part of a whole check that the rest may take: far above what is measured, so that a busy machine does not break the test.</summary>
    private const double Bound = 0.25;

    [Test]
    public void Check_CancelledAtAnyPoint_TakesLittleMoreTime()
    {
        var checker = FactChecker.Create(o => o.Rules.AddBuiltIn());
        var articles = Enumerable.Range(0, Articles).Select(ArticleOf).ToArray();
        checker.Check(articles[..60]);
        var whole = TimeOf(() => checker.Check(articles));
        var longest = TimeSpan.Zero;
        var stopped = 0;

        for (var point = 0; point < Points; point++)
        {
            using var source = new CancellationTokenSource();
            var (cancelled, wanted) = (TimeSpan.MaxValue, Environment.CpuUsage.TotalTime + (whole * point / Points));
            var watch = new Thread(() =>
            {
                while (Environment.CpuUsage.TotalTime < wanted) Thread.Sleep(1);
                cancelled = Environment.CpuUsage.TotalTime;
                source.Cancel();
            });
            watch.Start();
            try
            {
                checker.Check(articles, source.Token);
            }
            catch (OperationCanceledException)
            {
                stopped++;
                var rest = Environment.CpuUsage.TotalTime - cancelled;
                if (rest > longest) longest = rest;
            }

            wanted = TimeSpan.Zero;
            watch.Join();
        }

        TestContext.Out.WriteLine($"A whole check takes {whole.TotalMilliseconds:F0} ms of processor; stopped at {stopped} of {Points} points, after {longest.TotalMilliseconds:F1} ms at most.");
        stopped.Should().BeGreaterThan(1);
        longest.Should().BeLessThan(whole * Bound);
    }

    private static TimeSpan TimeOf(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>Three articles a story, of about the length of a newspaper's.</summary>
    private static Article ArticleOf(int number)
    {
        var story = number / 3;
        var place = $"xã Bến {(char)('A' + (story % 26))}{(char)('a' + (story / 26 % 26))}o";
        var sentences = Enumerable.Range(0, 12).Select(i => $"Ngày {1 + ((story + i) % 28)}/10, {12 + ((number + i) % 9)} người ở {place} phải sơ tán, thiệt hại {i + story},5 triệu USD. Ông Trần Văn Lúa nói nước rút sau {2 + (number % 3)} giờ, {40 + i}% số nhà bị cuốn trôi.");
        return new Article($"{number:d4}", string.Join('\n', sentences), $"Lũ quét ở {place}") { Publication = new Publication(new LocalDate(2025, 10, 1).PlusDays(story)) };
    }
}
