using NodaTime;

namespace FactCheck.Cli.Tests.Input;

public class FeedFormatTests : ReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
        <title>Tin Núi</title><link>https://nui.example</link><image><title>Biểu tượng</title></image><language>vi</language>
        <item>
          <title>Lũ quét &amp;amp; mưa</title><guid>g1</guid><link>https://nui.example/1</link><pubDate>Sat, 04 Oct 2025 09:00:00 +0700</pubDate>
          <description>Ngắn.</description>
          <content:encoded><![CDATA[<p>Sáng 3/10, lũ quét làm <b>12 người</b> chết.</p><p>Có 3 người bị thương.</p>]]></content:encoded>
        </item>
        <item><title>Chỉ có lời dẫn</title><description>Ngắn.</description></item>
        <item><guid>g3</guid><pubDate>Fri, 3 Oct 2025 18:30:00 GMT</pubDate><content:encoded>Mưa to.</content:encoded></item>
        </channel></rss>
        """;

    [Test]
    public void Read_Rss_TakesTheItemsWithText()
    {
        var result = Read("tin.rss", Rss);

        result.Articles.Select(a => a.Id).Should().Equal("g1", "g3");
        var article = result.Articles[0];
        (article.Title, article.Source, article.Url).Should().Be(("Lũ quét & mưa", "Tin Núi", "https://nui.example/1"));
        article.Body.Should().Be("Sáng 3/10, lũ quét làm 12 người chết.\nCó 3 người bị thương.");
        article.Publication!.Moment.Should().Be(new LocalDateTime(2025, 10, 4, 9, 0).WithOffset(Offset.FromHours(7)));
        result.Problems.Should().ContainSingle().Which.ToString().Should().Contain("tin.rss:10: the article has no text in the feed");
    }

    [Test]
    public void Read_RssTimeInGmt_IsGivenInVietnameseTime() => Read("tin.rss", Rss).Articles[1].Publication!.Day.Should().Be(new LocalDate(2025, 10, 4));

    [Test]
    public void Read_Atom_TakesTextHtmlAndXhtml()
    {
        var result = Read("tin.xml", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin Núi</title>
            <entry><id>a</id><title>Một</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/a"/><published>2025-10-04T09:00:00+07:00</published><content type="html">&lt;p&gt;Mưa to.&lt;/p&gt;</content></entry>
            <entry><id>b</id><title>Hai</title><updated>2025-10-05T09:00:00+07:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gió <b>mạnh</b>.</p></div></content></entry>
            <entry><id>c</id><title>Ba</title><content type="text">5 &lt; 6 người.</content></entry>
            </feed>
            """);

        result.Problems.Should().BeEmpty();
        result.Articles.Select(a => (a.Id, a.Body, a.Source)).Should().Equal(("a", "Mưa to.", "Tin Núi"), ("b", "Gió mạnh.", "Tin Núi"), ("c", "5 < 6 người.", "Tin Núi"));
        result.Articles[0].Url.Should().Be("https://x.example/a");
        result.Articles[1].Publication!.Day.Should().Be(new LocalDate(2025, 10, 5));
    }

    [Test]
    public void Read_FeedThatBreaksOff_KeepsTheArticlesBefore()
    {
        var result = Read("tin.rss", Rss[..Rss.IndexOf("<item><guid>g3", StringComparison.Ordinal)].Replace("<item><title>Chỉ", "<item><titl&e>", StringComparison.Ordinal));

        result.Articles.Should().ContainSingle().Which.Id.Should().Be("g1");
        result.Problems.Should().ContainSingle().Which.ToString().Should().Contain("tin.rss:10: not valid XML");
    }

    [TestCase("<opml></opml>", "neither an RSS nor an Atom feed")]
    [TestCase("<rss><channel><title>x</title></channel></rss>", "the feed holds no article")]
    [TestCase("<rss><channel><item><description>a</description><pubDate>hôm qua</pubDate></item></channel></rss>", "no text in the feed")]
    public void Read_UnusableFeed_IsAProblem(string xml, string problem) => ProblemOf("tin.xml", xml).Should().Contain(problem);

    [Test]
    public void Read_Entities_AreNotExpanded() =>
        ProblemOf("tin.xml", """<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&f;</title></item></channel></rss>""").Should().Contain("not valid XML");

    [Test]
    public void Read_ElementsNestedWithoutEnd_AreAProblem() => ProblemOf("tin.xml", "<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000))).Should().Contain("nested more than 512 deep");
}
