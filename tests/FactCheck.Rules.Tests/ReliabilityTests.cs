using FactCheck.Articles;

namespace FactCheck.Rules.Tests;

public class ReliabilityTests
{
    [Test]
    public void Check_OneAgainstOne_NamesTheMoreReliableSourceFirst()
    {
        const string sentence = "Giao tranh ở biên giới Thái Lan bùng phát. Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan. Quân đội Thái Lan đang tìm kiếm.";

        Finding Find(double reliability) => Checker("Báo Tỉnh", reliability)
            .Check([Report("a", sentence.Replace("{0}", "44 người", StringComparison.Ordinal)), Report("b", sentence.Replace("{0}", "49 người", StringComparison.Ordinal), "Báo Tỉnh")]).Findings.Single();

        Find(0.9).Evidence.Select(e => e.Mention.Article.Id).Should().Equal("b", "a");
        Find(0.1).Evidence.Select(e => e.Mention.Article.Id).Should().Equal("a", "b");
    }

    [TestCase(1, 0)]
    [TestCase(0.9, 1)]
    public void Check_FigureOfOneSourceAlone_IsNotReportedIfItNeedsNobodyElse(double reliability, int findings)
    {
        const string frame = "Giao tranh ở biên giới Thái Lan và Campuchia bùng phát trở lại gần đền Preah Vihear.";

        Checker("Cục Thống kê", reliability).Check([Report("a", frame), Report("b", $"{frame} Thái Lan tăng 10% thuế nhập khẩu với gạo Campuchia.", "Cục Thống kê"), Report("c", frame)])
            .Findings.Should().HaveCount(findings);
    }

    private static FactChecker Checker(string source, double reliability) => FactChecker.Create(o =>
    {
        o.Rules.AddBuiltIn();
        o.Sources[source] = new SourceProfile(null, reliability);
    });

    private static Article Report(string id, string body, string? source = null) => new(id, body) { Source = source, Publication = new Publication(new NodaTime.LocalDate(2026, 3, 10)) };
}
