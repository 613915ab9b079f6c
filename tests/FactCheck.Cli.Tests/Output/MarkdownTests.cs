using AngleSharp.Html.Parser;
using CsCheck;
using FactCheck.Cli.Output.Markdown;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;
using FactCheck.Text;
using Markdig;

namespace FactCheck.Cli.Tests.Output;

public class MarkdownTests : FolderTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().Build();

    [Test]
    public void Check_HostileArticles_ShowsTheirTextAndMakesNoElementOfIt()
    {
        HostileArticles.WriteTo(Folder);

        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(Tool.Run("check", Folder.Path, "--format", "markdown").Output, Pipeline));

        page.QuerySelectorAll("script, img, a, b, code:not(:first-of-type)").Should().BeEmpty();
        page.QuerySelectorAll("table tbody tr").Length.Should().BeGreaterThanOrEqualTo(3);
        page.Body!.TextContent.Should().Contain("[bấm](javascript:window.hacked=5)").And.Contain(HostileArticles.Script[..20]).And.Contain("Đài Núi <b>");
    }

    [Test]
    public void Of_AnyText_IsShownAsItIs() => Gen.String[Gen.Char["ab12 -+=.)(*_`~[]!<>&|\\@#$:/w\"'ạ"], 0, 24].Sample(text =>
    {
        var html = Markdown.ToHtml(MarkdownText.Of("x " + text) + "\n\n" + MarkdownText.Of(text), Pipeline);
        var page = new HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("body > p").Select(p => Plain.Line(p.TextContent)).Should().Equal(new[] { Plain.Line("x " + text), Plain.Line(text) }.Where(t => t.Length > 0));
        page.QuerySelectorAll("body *").Should().OnlyContain(e => e.LocalName == "p");
    });

    [Test]
    public void Check_FarTooManyFindings_FitsIntoAComment()
    {
        for (var i = 0; i < 150; i++)
        {
            var place = $"xã Bến {(char)('A' + (i % 26))}{(char)('a' + (i / 26))}o";
            Folder.Write($"{i}-a.txt", $"date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm {12 + i} người chết ở {place}. {string.Join(' ', Enumerable.Repeat("Mưa ở " + place, 20))}.");
            Folder.Write($"{i}-b.txt", $"date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm {13 + i} người chết ở {place}. {string.Join(' ', Enumerable.Repeat("Mưa ở " + place, 20))}.");
        }

        Tool.Run("check", Folder.Path, "--format", "markdown").Output.Length.Should().BeLessThan(65_536);
    }
}
