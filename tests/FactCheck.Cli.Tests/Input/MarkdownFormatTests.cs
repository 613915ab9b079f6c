using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Cli.Tests.Input;

public class MarkdownFormatTests : ReaderTests
{
    private const string Text = """
        ---
        id: lu-1
        title: "Lũ quét: thêm tin"
        source: Đài Vùng Cao
        url: https://dai.example/1
        published: 2025-10-04T09:00:00+07:00
        summary: Sáng 3/10, lũ quét làm 12 người chết.
        tags: [lũ, {quét: 1}]
        ---

        Sáng **3/10**, lũ quét ở xã [Bến Lội](https://x.example) làm *12 người*
        chết &mdash; theo xã.

        <!-- factcheck-disable-next-line -->
        Thiệt hại khoảng 70 tỷ đồng.

        - Ngày 4/10: tìm kiếm
        - Ngày 5/10: `dọn dẹp`

        | Xã | Chết |
        |---|---|
        | Bến Lội | 12 |

        ![ảnh 3 mét](x.jpg "2 mét")
        """;

    [Test]
    public void Read_FrontMatter_GivesTheFields()
    {
        var article = ReadOne("tin.md", Text);

        (article.Id, article.Title, article.Source, article.Url).Should().Be(("lu-1", "Lũ quét: thêm tin", "Đài Vùng Cao", "https://dai.example/1"));
        article.Summary.Should().Be("Sáng 3/10, lũ quét làm 12 người chết.");
        article.Publication!.Moment.Should().Be(new LocalDateTime(2025, 10, 4, 9, 0).WithOffset(Offset.FromHours(7)));
    }

    [Test]
    public void Read_Markup_IsNotPartOfTheText() => ReadOne("tin.md", Text).Body.Split('\n').Should().Equal(
        "Sáng 3/10, lũ quét ở xã Bến Lội làm 12 người chết — theo xã.",
        "Thiệt hại khoảng 70 tỷ đồng.",
        "Ngày 4/10: tìm kiếm",
        "Ngày 5/10: dọn dẹp",
        "Xã Chết",
        "Bến Lội 12");

    [TestCase("3/10", "3/10**")]
    [TestCase("12 người", "12 người*")]
    [TestCase("theo xã", "theo xã")]
    [TestCase("70 tỷ", "70 tỷ")]
    [TestCase("dọn dẹp", "dọn dẹp")]
    [TestCase("Bến Lội 12", "Bến Lội |")]
    public void Origin_WordsOfTheText_PointIntoTheFile(string words, string inFile) => PlaceOf(ReadOne("tin.md", Text), ArticleField.Body, words).Should().Be(PlaceIn(Text, inFile));

    [Test]
    public void Origin_Fields_PointIntoTheFrontMatter()
    {
        var article = ReadOne("tin.md", Text);

        PlaceOf(article, ArticleField.Title, "thêm tin").Should().Be(PlaceIn(Text, "thêm tin"));
        PlaceOf(article, ArticleField.Summary, "12 người").Should().Be(PlaceIn(Text, "12 người"));
    }

    [Test]
    public void Read_DisableNextLine_CoversOneParagraph()
    {
        var article = ReadOne("tin.md", Text);

        var suppression = article.Suppressions.Should().ContainSingle().Subject;
        suppression.Rule.Should().BeNull();
        suppression.Span.Of(article.Body).ToString().Should().Be("Thiệt hại khoảng 70 tỷ đồng.");
    }

    [TestCase("# Lũ quét\n\nMưa to.")]
    [TestCase("---\ntitle: Lũ quét\n---\n# Lũ quét\n\nMưa to.")]
    public void Read_FirstHeading_IsTheTitle(string text)
    {
        var article = ReadOne("tin.md", text);

        (article.Title, article.Body).Should().Be(("Lũ quét", "Mưa to."));
    }

    [Test]
    public void Read_HtmlInTheText_IsTakenAsAPageWouldBe() => ReadOne("tin.md", "Mưa to.\n\n<div><p>Gió <b>mạnh</b>.</p><script>99</script></div>\n").Body.Should().Be("Mưa to.\nGió mạnh.");

    [Test]
    public void Read_NoFrontMatter_IsTheTextAlone() => ReadOne("tin.md", "Mưa to.\n\n---\n\nGió mạnh.").Body.Should().Be("Mưa to.\nGió mạnh.");

    [TestCase("---\ntitle: Lũ\n\nMưa to.", "tin.md:1: the front matter that opens here does not end")]
    [TestCase("---\nsource: x\ntitle: \"Lũ\n---\nMưa to.", "tin.md:3: the front matter is not valid YAML")]
    [TestCase("---\nsource: x\npublished: hôm qua\n---\nMưa to.", "tin.md:3: «hôm qua» is not a date")]
    [TestCase("---\ntitle: [a, b]\n---\nMưa to.", "tin.md:2: «title» is not a single value")]
    [TestCase("---\ntitle: !!+0\n---\nMưa to.", "tin.md: the front matter is not valid YAML")]
    [TestCase("---\ntitle: Lũ\n---\n", "tin.md: no text")]
    public void Read_BrokenFile_IsAProblemWithItsLine(string text, string problem) => ProblemOf("tin.md", text).Should().StartWith(problem);

    [Test]
    public void Read_LongFile_IsAProblem() => ProblemOf("tin.md", new string('m', (512 << 10) + 1)).Should().Contain("524288 characters");

    [TestCase(">")]
    [TestCase("*")]
    [TestCase("[")]
    [TestCase("- ")]
    public void Read_EndlessMarks_DoNotCrash(string mark) => Read("tin.md", string.Concat(Enumerable.Repeat(mark, 20_000)) + " Mưa to.").Should().NotBeNull();

    [Test]
    public void Read_EndlessYaml_DoesNotCrash() => Read("tin.md", $"---\na: {string.Concat(Enumerable.Repeat("[", 20_000))}\n---\nMưa to.").Should().NotBeNull();
}
