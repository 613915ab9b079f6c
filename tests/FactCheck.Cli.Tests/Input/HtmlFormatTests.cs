using FactCheck.Articles;
using FactCheck.Cli.Input;
using NodaTime;

namespace FactCheck.Cli.Tests.Input;

public class HtmlFormatTests : ReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="vi">
        <head><title>Lũ quét ở Bến Lội - Báo Núi</title>
        <link rel="canonical" href="https://baonui.example/lu-quet">
        <meta property="og:title" content="Lũ quét">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
          {"@type":["NewsArticle"],"headline":"Lũ quét ở Bến Lội","datePublished":"2025-10-04T09:00:00+07:00","publisher":{"@type":"Organization","name":"Báo Núi"}}]}</script>
        </head>
        <body class="overflow-hidden">
        <nav><ul><li><a href="/">Trang chủ 24 giờ</a></li></ul></nav>
        <main>
        <article>
         <header><h1>Lũ quét ở Bến Lội &amp; vùng lân cận</h1><time datetime="2025-10-04T08:00">04/10/2025 08:00</time></header>
         <h2 class="sapo">Sáng 3/10, lũ quét làm 12 người chết.</h2>
         <div class="content">
          <p>Theo <b>UBND xã</b>, thiệt&nbsp;hại là <a href="/x">50 tỷ đồng</a>, gồm 30 căn nhà &amp; 2 cây cầu
             bị cuốn trôi vào <time datetime="2025-10-03T02:00">2h sáng</time>.</p>
          <!-- factcheck-disable FC1103 -->
          <p>Có 45 người mất tích, theo báo cáo lúc 20h ngày 3/10.</p>
          <!-- factcheck-enable FC1103 -->
          <figure><img src="x.jpg" alt="9 người"><figcaption>Nước dâng cao 3 mét tại Bến Lội.</figcaption></figure>
          <div class="box-tinLienQuan"><p>Bão số 9 làm 100 người chết ở miền Trung, theo báo cáo mới nhất của tỉnh.</p></div>
          <p><a href="/y">Động đất 7,5 độ ở Nhật Bản ngày 1/1</a></p>
          <p style="display: none">Một dòng ẩn có 77 người.</p>
         </div>
        </article>
        </main>
        <aside><p>Chỉ còn 5 ngày nữa là hết hạn đăng ký giải chạy của báo, mời bạn đọc tham gia.</p></aside>
        <script>var a = "Chết 99 người";</script>
        <footer>© 2025</footer>
        </body></html>
        """;

    [Test]
    public void Read_Page_TakesMetadataFromJsonLd()
    {
        var article = ReadOne("tin.html", Page);

        article.Id.Should().Be("tin");
        article.Source.Should().Be("Báo Núi");
        article.Url.Should().Be("https://baonui.example/lu-quet");
        article.Publication!.Moment.Should().Be(new LocalDateTime(2025, 10, 4, 9, 0).WithOffset(Offset.FromHours(7)));
    }

    [Test]
    public void Read_Page_TakesTheTextAndNothingElse()
    {
        var article = ReadOne("tin.html", Page);

        article.Title.Should().Be("Lũ quét ở Bến Lội & vùng lân cận");
        article.Summary.Should().Be("Sáng 3/10, lũ quét làm 12 người chết.");
        article.Body.Split('\n').Should().Equal(
            "Theo UBND xã, thiệt hại là 50 tỷ đồng, gồm 30 căn nhà & 2 cây cầu bị cuốn trôi vào 2h sáng.",
            "Có 45 người mất tích, theo báo cáo lúc 20h ngày 3/10.",
            "Nước dâng cao 3 mét tại Bến Lội.");
        article.Segments.Last(s => s.Kind == SegmentKind.Caption).Span.Of(article.Body).ToString().Should().StartWith("Nước dâng");
    }

    [TestCase("50 tỷ")]
    [TestCase("2 cây cầu")]
    [TestCase("bị cuốn")]
    [TestCase("20h ngày 3/10")]
    [TestCase("3 mét")]
    public void Origin_WordsOfTheText_PointIntoTheFile(string words) => PlaceOf(ReadOne("tin.html", Page), ArticleField.Body, words).Should().Be(PlaceIn(Page, words));

    [TestCase("50 tỷ")]
    [TestCase("3 mét")]
    public void Origin_CarriageReturns_PointIntoTheFile(string words)
    {
        var page = Page.ReplaceLineEndings("\r\n");

        PlaceOf(ReadOne("tin.html", page), ArticleField.Body, words).Should().Be(PlaceIn(page, words));
    }

    [Test]
    public void Origin_TitleAndSummary_PointIntoTheFile()
    {
        var article = ReadOne("tin.html", Page);

        PlaceOf(article, ArticleField.Title, "lân cận").Should().Be(PlaceIn(Page, "lân cận</h1>"));
        PlaceOf(article, ArticleField.Summary, "12 người").Should().Be(PlaceIn(Page, "12 người"));
    }

    [Test]
    public void Read_DisableComment_CoversWhatStandsBeforeTheEnableComment()
    {
        var article = ReadOne("tin.html", Page);

        var suppression = article.Suppressions.Should().ContainSingle().Subject;
        suppression.Rule.Should().Be("FC1103");
        suppression.Span.Of(article.Body).ToString().Trim().Should().Be("Có 45 người mất tích, theo báo cáo lúc 20h ngày 3/10.");
    }

    [TestCase("""<meta property="article:published_time" content="2025-10-04">""")]
    [TestCase("""<meta itemprop="datePublished" content="2025-10-04">""")]
    [TestCase("""<meta name="pubdate" content="2025-10-04">""")]
    [TestCase("""<script type="application/ld+json">[{"@type":"Article","datePublished":"2025-10-04"}]</script>""")]
    [TestCase("""<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-04"}</script>""")]
    [TestCase("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"hôm qua"}</script><time datetime="2025-10-04"></time>""")]
    public void Read_Date_IsFoundWhereverPagesPutIt(string html) =>
        ReadOne("tin.html", $"<head>{html}</head><p>Mưa to ở Bến Lội.").Publication!.Day.Should().Be(new LocalDate(2025, 10, 4));

    [Test]
    public void Read_OpenGraphAlone_GivesTitleSourceAndSummary()
    {
        var article = ReadOne("tin.html", """
            <meta property="og:title" content="Mưa to"><meta property="og:site_name" content="Báo Núi"><meta property="og:description" content="Mưa ba ngày liền."><p>Mưa to ở Bến Lội.</p>
            """);

        (article.Title, article.Source, article.Summary).Should().Be(("Mưa to", "Báo Núi", "Mưa ba ngày liền."));
    }

    [Test]
    public void Read_DescriptionThatRepeatsTheText_IsNoSummary() =>
        ReadOne("tin.html", """<meta property="og:description" content="Mưa to ở Bến…"><p>Mưa to ở Bến Lội.</p>""").Summary.Should().BeEmpty();

    [Test]
    public void Read_TextInJsonLdOnly_IsTaken()
    {
        var article = ReadOne("tin.html", """<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Mưa to ở Bến Lội."}</script><div id="app"></div>""");

        article.Body.Should().Be("Mưa to ở Bến Lội.");
        article.Origin!.PositionOf(ArticleField.Body, 0).Should().BeNull();
    }

    [Test]
    public void Read_SeveralArticlesOnAPage_TakesTheLongOne()
    {
        var teasers = string.Concat(Enumerable.Range(1, 9).Select(i => $"<article><h2><a href='/{i}'>Tin số {i} của ngày hôm nay</a></h2><p>Một đoạn giới thiệu dài vừa đủ để trông như một đoạn văn thật.</p></article>"));
        var paragraphs = string.Concat(Enumerable.Repeat("<p>Một đoạn văn của bài chính, dài hơn hẳn những đoạn giới thiệu ở bên cạnh, kể lại sự việc.</p>", 6));

        ReadOne("tin.html", $"<div>{teasers}</div><div><article><div>{paragraphs}</div></article></div>").Body.Split('\n').Should().HaveCount(6).And.OnlyContain(l => l.StartsWith("Một đoạn văn của bài chính"));
    }

    [TestCase("<html><body><nav>Trang chủ</nav></body></html>", "no text of an article")]
    [TestCase("<p>Mưa to.</p><meta name='date' content='hôm qua'>", "«hôm qua» is not a date")]
    public void Read_UnusablePage_IsAProblem(string html, string problem) => ProblemOf("tin.html", html).Should().Contain(problem);

    [Test]
    public void Read_ElementsNestedWithoutEnd_AreAProblem() =>
        ProblemOf("tin.html", string.Concat(Enumerable.Repeat("<div>", 200_000))).Should().StartWith("tin.html: elements are nested more than 512 deep");

    [Test]
    public void Read_ManyParagraphsWithoutEndTags_AreNotNested() =>
        ReadOne("tin.html", string.Concat(Enumerable.Repeat("<p>Mưa to ở Bến Lội.<br>", 2000))).Body.Split('\n').Should().HaveCount(2000);

    [Test]
    public void Read_LongPage_IsAProblem() => ProblemOf("tin.html", new string(' ', new PageLimits().Characters + 1)).Should().Contain("16777216 characters");
}
