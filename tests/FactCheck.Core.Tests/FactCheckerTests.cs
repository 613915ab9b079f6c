using System.Diagnostics;
using CsCheck;
using FactCheck.Articles;
using FactCheck.Core.Tests.Facts;
using NodaTime;

namespace FactCheck.Core.Tests;

public class FactCheckerTests
{
    private static readonly Article[] Articles =
    [
        Report("a", "44 người", "10%"), Report("b", "49 người", "10%"), Report("c", "44 người", "15%"),
        News.Of("d", "Giá vàng SJC giảm 2 triệu đồng mỗi lượng. Ngân hàng Nhà nước đấu thầu vàng miếng ngày 8/3."),
        News.Of("e", "Giá vàng SJC giảm 3 triệu đồng mỗi lượng. Ngân hàng Nhà nước đấu thầu vàng miếng ngày 9/3."),
        News.Of("f", ""),
    ];

    [Test]
    public void Check_ArticlesInAnyOrder_GivesTheSameResult()
    {
        var expected = Describe(News.Check(Articles));

        Gen.Shuffle(Articles).Sample(shuffled => Describe(News.Check(shuffled)) == expected, iter: 30);
    }

    [Test]
    public void Check_Story_HasItsArticlesInTheOrderOfPublication()
    {
        Article[] articles = [At("a", null), At("b", News.Day.PlusDays(1)), At("c", News.Day), At("d", News.Day.PlusDays(-1)), At("e", News.Day)];

        News.Check(articles).Stories.Should().ContainSingle().Which.Articles.Ids().Should().Equal("d", "c", "e", "b", "a");

        static Article At(string id, LocalDate? day) =>
            new(id, "Chiếc máy bay chở 44 người rơi xuống vịnh Thái Lan ngoài khơi tỉnh Trat.") { Publication = day is { } known ? new Publication(known) : null };
    }

    [Test]
    public void Check_WithUnrelatedArticles_FindsTheSameFactsInAStory()
    {
        Article[] story =
        [
            News.Of("a", "Chiếc máy bay chở 44 người rơi xuống vịnh Thái Lan ngoài khơi tỉnh Trat."),
            News.Of("b", "Chiếc máy bay chở 49 người rơi xuống vịnh Thái Lan ngoài khơi tỉnh Trat."),
        ];
        var others = Enumerable.Range(0, 60).Select(i => News.Of($"c{i}", $"Giải bóng bàn thiếu niên khai mạc ở Cần Thơ với {i + 3} vận động viên máy bay giấy và tỉnh đoàn Trat rơi rụng.", News.Day.PlusDays(i * 40)));
        string[] Facts(IEnumerable<Article> articles) =>
            [.. new FactChecker([]).Check(articles).Facts.Where(f => f.Claims.Any(c => c.Article.Id is "a" or "b")).Select(f => $"{f.About} {f.Verdict} {f.Confidence} {string.Join(", ", f.Words())}")];
        Facts(story.Concat(others)).Should().Equal(Facts(story));
    }

    [Test]
    public void Check_OneCheckerOnEightThreads_GivesTheSameResultOnEach()
    {
        var checker = new FactChecker([]);
        var expected = Describe(checker.Check(Articles));

        var results = new string[8];
        var threads = Enumerable.Range(0, results.Length).Select(i => new Thread(() => results[i] = Describe(checker.Check(Articles)))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        results.Should().OnlyContain(r => r == expected);
    }

    [Test]
    public void Check_Cancelled_Throws() =>
        FluentActions.Invoking(() => new FactChecker([]).Check(Articles, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    [Test]
    public void Read_Cancelled_Throws() =>
        FluentActions.Invoking(() => new FactChecker([]).Read(Articles, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    [Test]
    public void Check_CancelledWhileArticlesAreRead_StopsAtTheNextArticle()
    {
        using var source = new CancellationTokenSource();

        FluentActions.Invoking(() => new FactChecker([]).Check(CancelAfterFirst(source), source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void Read_ArticlesWithOneId_Throws() =>
        FluentActions.Invoking(() => new FactChecker([]).Read([News.Of("x", "Một."), News.Of("y", "Hai."), News.Of("x", "Ba.")])).Should().Throw<ArgumentException>().WithMessage("*the id x*");

    [Test]
    public void Check_EmptyBodies_AreReadAndStateNothing()
    {
        var result = News.Check(News.Of("a", ""), News.Of("b", "  \n"), News.Of("c", "Ba người bị thương."));

        result.Readings.Select(r => r.Article.Id).Should().Equal("a", "b", "c");
        result.Readings.Take(2).Should().OnlyContain(r => r.Claims.Count == 0);
        result.Facts.SelectMany(f => f.Claims).Select(c => c.Article.Id).Should().Equal("c");
    }

    [Test]
    public void Check_NoArticles_FindsNothing()
    {
        var result = new FactChecker([]).Check([]);

        result.Readings.Should().BeEmpty();
        result.Facts.Should().BeEmpty();
        result.Findings.Should().BeEmpty();
    }

    [Test]
    public void Read_UnsortedArticles_OrdersThemByIdOrdinally() =>
        new FactChecker([]).Read([News.Of("b", ""), News.Of("a", ""), News.Of("B", "")]).Select(r => r.Article.Id).Should().Equal("B", "a", "b");

    [Test]
    public void Check_FiftyCopiesOfOneArticle_AllAgree()
    {
        var result = News.Check(Copies(50));

        result.Stories.Should().ContainSingle();
        result.Facts.Should().HaveCount(2).And.OnlyContain(f => f.Verdict == FactCheck.Facts.Verdict.Agree && f.Claims.Count == 50);
    }

    [Test]
    public void Check_TwoHundredCopiesOfOneArticle_TakesSecondsAtMost()
    {
        var watch = Stopwatch.StartNew();

        var result = News.Check(Copies(200));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(15));
        result.Facts.Should().NotContain(f => f.Verdict == FactCheck.Facts.Verdict.Conflict);
        result.Facts.SelectMany(f => f.Claims).Should().HaveCount(400);
    }

    private static Article[] Copies(int count) => [.. Enumerable.Range(0, count).Select(i => Report($"copy {i:d3}", "44 người", "10%"))];

    private static IEnumerable<Article> CancelAfterFirst(CancellationTokenSource source)
    {
        yield return Articles[0];
        source.Cancel();
        yield return Articles[1];
    }

    private static Article Report(string id, string people, string share) =>
        News.Of(id, $"Một chiếc máy bay chở {people} rơi xuống vịnh Thái Lan gần đảo Koh Chang. Cổ phiếu của hãng hàng không giảm {share} ngay sau tai nạn. Hải quân Thái Lan tìm kiếm hộp đen.");

    private static string Describe(CheckResult result) => string.Join('\n',
        result.Stories.Select(s => $"{s.Id} {string.Join(' ', s.Articles.Ids())}")
            .Concat(result.Facts.Select(f => $"{f.Id} {f.Story.Id} {f.About} {f.Kind} {f.Verdict} {f.Confidence:r} {string.Join(" | ", f.Words())} {string.Join(' ', f.Missing.Ids())}")));
}
