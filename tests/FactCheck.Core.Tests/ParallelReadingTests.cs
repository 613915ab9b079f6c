using FactCheck.Articles;
using FactCheck.Core.Tests.Facts;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Core.Tests;

/// <summary>Articles are read on several threads: the result does not tell how many, and what stops the work stops all of them.</summary>
public class ParallelReadingTests
{
    private const int Threads = 4;

    private static readonly Article[] Articles = [.. Enumerable.Range(0, 120).Select(i => News.Of($"{i:d3}", $"Sáng {1 + (i % 28)}/10, {12 + (i % 7)} người ở xã Bến Lội phải sơ tán vì lũ quét, thiệt hại {i + 1},5 triệu USD. Ông Trần Văn Lúa {i + 20} tuổi nói nước rút sau {2 + (i % 3)} giờ."))];

    [Test]
    public void Check_AnyNumberOfThreads_GivesTheSameResult()
    {
        var expected = Describe(CheckerWith(1).Check(Articles));

        foreach (var threads in (int[])[2, 4, 16]) Describe(CheckerWith(threads).Check(Articles)).Should().Be(expected);
    }

    [Test]
    public void Check_OneCheckerOnManyThreads_GivesTheSameResultOnEach()
    {
        var checker = CheckerWith(Threads);
        var expected = Describe(checker.Check(Articles));
        var results = new string[8];

        var threads = Enumerable.Range(0, results.Length).Select(i => new Thread(() => results[i] = Describe(checker.Check(i % 2 == 0 ? Articles : Articles.Reverse())))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        results.Should().OnlyContain(r => r == expected);
    }

    [Test]
    public void Read_SeveralThreads_ReadAtTheSameTime()
    {
        using var meeting = new Barrier(2);
        var extractor = new CountingExtractor(_ => meeting.SignalAndWait(TimeSpan.FromSeconds(30)).Should().BeTrue("two articles are read at once"));

        CheckerWith(2, extractor).Read([English("a"), English("b")]).Should().HaveCount(2);
    }

    [Test]
    public void Read_OneThread_ReadsOneArticleAfterTheOther()
    {
        var (now, most) = (0, 0);
        var extractor = new CountingExtractor(_ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
        });

        CheckerWith(1, extractor).Read(Enumerable.Range(0, 20).Select(i => English($"{i}")));

        most.Should().Be(1);
    }

    [Test]
    public void Check_CancelledWhileArticlesAreRead_ReadsNoOtherArticle()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var extractor = new CountingExtractor(_ =>
        {
            if (Interlocked.Increment(ref read) == 3) source.Cancel();
        });
        var articles = Enumerable.Range(0, 5000).Select(i => English($"{i:d4}")).ToArray();

        var check = () => CheckerWith(Threads, extractor).Check(articles, source.Token);

        check.Should().Throw<OperationCanceledException>();
        read.Should().BeLessThanOrEqualTo(3 + (2 * Threads), "each thread at most ends the article it is at");
    }

    [Test]
    public void Read_CancelledInTheMiddleOfAnArticle_DoesNotReadItsOtherTexts()
    {
        using var source = new CancellationTokenSource();
        var read = new List<string>();
        var extractor = new CountingExtractor(text =>
        {
            read.Add(text);
            source.Cancel();
        });
        var article = new Article("a", "Twelve people died.", "Flood in March") { Language = "en", Publication = new Publication(News.Day) };

        FluentActions.Invoking(() => CheckerWith(1, extractor).Read([article], source.Token)).Should().Throw<OperationCanceledException>();

        read.Should().Equal("Flood in March");
    }

    [Test]
    public void Check_CancelledOnce_ChecksAgainAsBefore()
    {
        var checker = CheckerWith(Threads);
        var expected = Describe(checker.Check(Articles));

        for (var wait = 0; wait < 40; wait += 4)
        {
            using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(wait));
            try
            {
                Describe(checker.Check(Articles, late.Token)).Should().Be(expected);
            }
            catch (OperationCanceledException)
            {
                // As asked.
            }
        }

        Describe(checker.Check(Articles)).Should().Be(expected);
    }

    [Test]
    public void Read_ExtractorThrows_ThrowsWhatItThrew()
    {
        var read = () => CheckerWith(Threads, new CountingExtractor(_ => throw new NotSupportedException("Odd."))).Read([English("a"), English("b")]);

        read.Should().Throw<NotSupportedException>().WithMessage("Odd.");
    }

    [Test]
    public void Progress_SeveralThreads_CountsUpOneByOne()
    {
        var told = new List<int>();

        FactChecker.Create(o => (o.MaxThreads, o.Progress) = (Threads, new Recording(told))).Read(Articles);

        told.Should().Equal(Enumerable.Range(1, Articles.Length));
    }

    [Test]
    public void MaxThreads_LessThanOne_Throws() => FluentActions.Invoking(() => CheckerWith(0)).Should().Throw<ArgumentOutOfRangeException>();

    private static FactChecker CheckerWith(int threads, params ITemporalExtractor[] extractors) => FactChecker.Create(o =>
    {
        o.MaxThreads = threads;
        foreach (var extractor in extractors) o.Extractors.Add(extractor);
    });

    private static Article English(string id) => new(id, "Twelve people died.") { Language = "en", Publication = new Publication(News.Day) };

    private static string Describe(CheckResult result) => string.Join('\n',
        result.Readings.SelectMany(r => r.Mentions.Select(m => $"{r.Article.Id} {m.Field} {m.Span} {m.Value}"))
            .Concat(result.Stories.Select(s => $"{s.Id} {string.Join(' ', s.Articles.Ids())}"))
            .Concat(result.Facts.Select(f => $"{f.Id} {f.Story.Id} {f.About} {f.Kind} {f.Verdict} {f.Confidence:r} {string.Join(" | ", f.Words())} {string.Join(' ', f.Missing.Ids())}")));

    private sealed class CountingExtractor(Action<string> onRead) : ITemporalExtractor
    {
        public bool CanRead(string language) => language == "en";

        public IReadOnlyList<ExtractedTime> Extract(string text, string language, LocalDateTime? anchor)
        {
            // Title and summary are empty.
            if (text.Length > 0) onRead(text);
            return [];
        }
    }

    private sealed class Recording(List<int> told) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => told.Add(value.Done);
    }
}
