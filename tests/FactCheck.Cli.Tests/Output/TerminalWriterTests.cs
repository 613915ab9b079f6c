using FactCheck.Articles;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Rules;
using NodaTime;
using Spectre.Console;

namespace FactCheck.Cli.Tests.Output;

public class TerminalWriterTests
{
    private static readonly CheckReport Report = CheckReport.Of(Sample.Result, Severity.Info);

    [Test]
    public void Check_Narrow_PutsTheSentenceBelow() => new TerminalCheckWriter().Render(Report, width: 80).Should().Be(
        """
        Story 1 · 3 articles · Lũ ở Bến Lội

        warning FC1103 count-conflict
          The number of dead differs: 12 or 15.
          12 người  Báo Sông  4 Oct 2025
            Mưa lũ làm «12 người» chết.
          15 người  Đài Núi   ~4 Oct 2025
            … lũ quét đã cướp đi sinh mạng của «15 người» tại ba xã vùng cao, nhiều …
          12 người  ban…
            Hôm 3/10, [bold]lũ[31m quét[/] làm «12 người» thiệt mạng.
          why: Only one number can be right.

        info FC1005 missing-duration
          Two articles do not say how long it took.
          ≈ 6 hours  Báo Sông  4 Oct 2025
            Nước rút sau khoảng «6 giờ».
          not stated in: Đài Núi, ban…
          why: A length shows weight.

        3 articles, 1 story, 3 facts: 0 errors, 1 warning, 1 info

        """);

    [Test]
    public void Check_Wide_PutsTheSentenceBeside() => new TerminalCheckWriter().Render(Report, "vi", 120).Should().StartWith(
        """
        Tin 1 · 3 bài · Lũ ở Bến Lội

        cảnh báo FC1103 count-conflict
          Số người chết khác nhau: 12 hay 15.
          12 người  Báo Sông  4/10/2025   Mưa lũ làm «12 người» chết.
          15 người  Đài Núi   ~4/10/2025  … ngày, lũ quét đã cướp đi sinh mạng của «15 người» tại ba xã vùng cao, nhiều tuyến …
          12 người  ban…                  Hôm 3/10, [bold]lũ[31m quét[/] làm «12 người» thiệt mạng.
          vì sao: Chỉ một con số có thể đúng.

        """);

    [Test]
    public void Check_NoLineIsWiderThanTheTerminal([Values(60, 80, 100, 120, 200)] int width, [Values("en", "vi")] string language)
    {
        foreach (var line in new TerminalCheckWriter().Render(Report, language, width).Split('\n'))
            line.GetCellWidth().Should().BeLessThanOrEqualTo(width, "«{0}» has to fit", line);
    }

    [TestCase(120, "  12 người  a  4 Oct 2025  tin/miền trung/2025/tháng 10/a.md:1:29")]
    [TestCase(60, "  12 người  a  4 Oct 2025  …ền trung/2025/tháng 10/a.md:1:29")]
    [TestCase(44, "  12 người  a  4 Oct 2025  …áng 10/a.md:1:29")]
    [TestCase(40, "  12 người  a  4 Oct 2025  …10/a.md:1:29")]
    public void Check_SidesFromFiles_NameThePlace(int width, string line)
    {
        var report = CheckReport.Of(new FactChecker(BuiltInRules.All()).Check([InFile("a", 12), InFile("b", 19)]), Severity.Warning);

        var lines = new TerminalCheckWriter().Render(report, width: width, isTerminal: true).Split('\n').Select(Plain).ToList();

        lines.Should().Contain(l => l.StartsWith(line, StringComparison.Ordinal));
        lines.Where(l => l.Contains(".md:", StringComparison.Ordinal)).Should().OnlyContain(l => l.GetCellWidth() <= width);

        static Article InFile(string id, int dead)
        {
            var body = $"Sáng 3/10/2025, lũ quét làm {dead} người chết ở xã Bến Lội.";
            return new Article(id, body) { Publication = new Publication(new LocalDate(2025, 10, 4)), Origin = new ArticleOrigin($"tin/miền trung/2025/tháng 10/{id}.md", body, OffsetMap.Identity) };
        }

        static string Plain(string line) => System.Text.RegularExpressions.Regex.Replace(line, "\u001b\\[[0-9;]*m", "");
    }

    [Test]
    public void Check_Terminal_MarksTheFigureByColour()
    {
        var text = new TerminalCheckWriter().Render(Report, isTerminal: true);

        text.Should().Contain("\u001b[").And.NotContain("«12");
        text.Should().NotContain("\u001b[31m\u202E").And.NotContain("\u202E");
    }

    [Test]
    public void Check_SameRuleTwice_ExplainsItOnce()
    {
        var report = Report with { Findings = [Sample.DeadDiffer, Sample.DeadDiffer] };

        new TerminalCheckWriter().Render(report).Split("why:").Should().HaveCount(2);
    }

    [Test]
    public void Check_SameValueTwiceInAnArticle_ShowsItOnce()
    {
        var evidence = Sample.DeadDiffer.Evidence;
        var report = Report with { Findings = [Sample.DeadDiffer with { Evidence = [.. evidence, .. evidence] }] };

        new TerminalCheckWriter().Render(report).Should().Be(new TerminalCheckWriter().Render(Report with { Findings = [Sample.DeadDiffer] }));
    }

    [Test]
    public void Check_MinSeverity_LeavesOutTheRestAndItsCount()
    {
        var text = new TerminalCheckWriter().Render(CheckReport.Of(Sample.Result, Severity.Warning));

        text.Should().NotContain("FC1005").And.EndWith("0 errors, 1 warning, 0 info\n");
    }

    [Test]
    public void Check_FindingWithoutStory_IsShown()
    {
        var report = new CheckReport(Sample.Result with { Stories = [] }, [Sample.DeadDiffer with { Fact = null }], FailsFrom: null);

        new TerminalCheckWriter().Render(report).Should().StartWith("Single articles\n").And.Contain("FC1103");
    }

    [Test]
    public void Facts_Wide_IsATable() => new TerminalFactsWriter().Render(Sample.Result, width: 100).Should().Be(
        """
        Story 1 · 3 articles · Lũ ở Bến Lội

          About                             Báo Sông      Đài Núi      ban…         Verdict
        ────────────────────────────────────────────────────────────────────────────────────────
          người chết · lũ Bến Lội (count)   ✓ 12 người    ≠ 15 người   ✓ 12 người   conflict
          ngày lũ (date)                    ≈ sáng 3/10   –            ≈ 3/10       compatible

        In one article alone:
          Báo Sông  6 giờ

        ✓ agrees   ≈ close   ≠ differs   – not stated

        """);

    [Test]
    public void Facts_Narrow_IsAList() => new TerminalFactsWriter().Render(Sample.Result, "vi", 60).Should().Be(
        """
        Tin 1 · 3 bài · Lũ ở Bến Lội

        người chết · lũ Bến Lội (số lượng): mâu thuẫn
          ✓ Báo Sông  12 người
          ≠ Đài Núi   15 người
          ✓ ban…      12 người

        ngày lũ (ngày): tương thích
          ≈ Báo Sông  sáng 3/10
          – Đài Núi
          ≈ ban…      3/10

        Chỉ một bài nêu:
          Báo Sông  6 giờ

        ✓ khớp   ≈ gần khớp   ≠ khác   – không nêu

        """);

    [Test]
    public void Facts_None_SaysSo() => new TerminalFactsWriter().Render(Sample.Result with { Facts = [] }).Should().Be("No facts were found.\n");

    [Test]
    public void Extract_ShowsValuesAndWhatModifiesThem() => new TerminalExtractWriter().Render(Sample.Result.Readings).Should()
        .Contain("a1 · Báo Sông · 4 Oct 2025\n")
        .And.Contain("6 giờ       PT6H APPROX                         duration   body 46\n")
        .And.Contain("sáng 3/10   2025-10-03TMO tz=Asia/Ho_Chi_Minh   time       body 78\n");
}
