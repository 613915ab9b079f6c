using Deque.AxeCore.Playwright;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Cli.Tests.Output;
using FactCheck.Tests;
using Microsoft.Playwright;

namespace FactCheck.Cli.Tests.Browser;

/// <summary>The page of the report in a real browser.</summary>
public sealed class ReportPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Chromium _chromium = null!;
    private string _seeds = "";
    private string _seedsInVietnamese = "";
    private string _hostile = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _chromium = await Chromium.StartAsync();
        _seeds = Report("seeds.html", Repository.Seeds, "en");
        _seedsInVietnamese = Report("seeds.vi.html", Repository.Seeds, "vi");
        var articles = Directory.CreateDirectory(_folder.PathOf("articles")).FullName;
        HostileArticles.WriteTo(articles);
        _hostile = Report("hostile.html", articles, "en");
    }

    [OneTimeTearDown]
    public async Task End()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(400, ColorScheme.Light)]
    [TestCase(400, ColorScheme.Dark)]
    public async Task Page_AtAnyWidth_FitsAndCanBeReadByEveryone(int width, ColorScheme scheme)
    {
        foreach (var (name, file) in new[] { ("seeds", _seeds), ("seeds.vi", _seedsInVietnamese), ("hostile", _hostile) })
        {
            var page = await _chromium.OpenAsync(file, width, scheme);

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(width, $"{name} must not need to be moved sideways");
            var violations = (await page.RunAxe()).Violations;
            violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").Should().BeEmpty();
            await SaveScreenshotAsync(page, $"{name}-{width}-{scheme}.png");
        }
    }

    [Test]
    public async Task Page_Opened_AsksForNothingElseAndReportsNoError()
    {
        var page = await _chromium.OpenAsync(_seeds);
        var requests = new List<string>();
        var errors = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => errors.Add(message.Text);
        page.PageError += (_, error) => errors.Add(error);

        await page.ReloadAsync();

        requests.Should().Equal(new Uri(_seeds).AbsoluteUri);
        errors.Should().BeEmpty();
    }

    [Test]
    public async Task Filter_BySeverityAndRule_ShowsTheRestAndSaysHowMany()
    {
        var page = await _chromium.OpenAsync(_seeds);
        (await VisibleRules(page)).Should().Equal("FC1004", "FC1120", "FC1120", "FC1005");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "1 warning" }).UncheckAsync();
        (await VisibleRules(page)).Should().Equal("FC1120", "FC1120", "FC1005");
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Be("3 of 4 findings shown");

        await page.GetByLabel("Rule").SelectOptionAsync("FC1005");
        (await VisibleRules(page)).Should().Equal("FC1005");

        await page.GetByLabel("Rule").SelectOptionAsync("FC1004");
        (await VisibleRules(page)).Should().BeEmpty();
        (await page.GetByText("No finding of this story is shown.").IsVisibleAsync()).Should().BeTrue();

        await page.GetByLabel("Only stories with findings").CheckAsync();
        (await page.Locator(".story:visible").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task Cell_Clicked_OpensTheTextAtTheFigure()
    {
        var page = await _chromium.OpenAsync(_seeds);
        var cell = page.GetByRole(AriaRole.Row, new() { Name = "duration" }).GetByRole(AriaRole.Link, new() { Name = "một giờ" }).First;

        await cell.ClickAsync();

        var figure = page.GetByRole(AriaRole.Dialog).Locator("mark.here");
        (await figure.InnerTextAsync()).Should().Be("một giờ");
        (await figure.EvaluateAsync<string>("mark => mark.previousSibling.textContent")).Should().EndWith("và kéo dài trong khoảng ");
        (await figure.EvaluateAsync<bool>("mark => { const r = mark.getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight; }")).Should().BeTrue();

        await page.Keyboard.PressAsync("Escape");
        (await page.GetByRole(AriaRole.Dialog).CountAsync()).Should().Be(0);
        (await cell.EvaluateAsync<bool>("link => link === document.activeElement")).Should().BeTrue();
        (await page.Locator("#texts article").CountAsync()).Should().Be(5);
    }

    [Test]
    public async Task Keys_GoThroughFindingsAndCellsAndOpenATextAndCloseIt()
    {
        var page = await _chromium.OpenAsync(_seeds);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        (await Focused(page, "rule")).Should().Be("FC1004");

        await page.Locator("table.facts tbody a").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.EvaluateAsync<string>("document.activeElement.closest('td').dataset.source")).Should().Be("002…");

        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("cuối năm nay");
        (await page.GetByRole(AriaRole.Dialog).IsVisibleAsync()).Should().BeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await page.EvaluateAsync<string>("document.activeElement.closest('td').dataset.source")).Should().Be("002…");
    }

    [Test]
    public async Task Keys_Tab_ReachesEveryControlInTheOrderOfThePage()
    {
        var page = await _chromium.OpenAsync(_seeds);
        var reached = new List<string>();

        for (var i = 0; i < 8; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.value || document.activeElement.className"));
        }

        reached.Should().Equal("skip", "theme", "error", "warning", "info", "rule", "only", "figure");
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(400, ColorScheme.Dark)]
    public async Task Timeline_AtAnyWidth_ShowsWhereDatesAgreeAndWhereNot(int width, ColorScheme scheme)
    {
        var page = await _chromium.OpenAsync(_seeds, width, scheme);
        await SaveScreenshotAsync(page.Locator(".timeline").First, $"timeline-{width}-{scheme}.png");

        var call = await Bars(page, "điện đàm · Donald Trump");
        var visit = await Bars(page, "chuyến thăm · Mỹ");
        var meeting = await Bars(page, "cuộc gặp · Donald Trump");

        call.Should().HaveCount(2).And.OnlyContain(b => b.X < call[0].X + call[0].Width && call[0].X < b.X + b.Width, "the morning in America is the evening in Vietnam");
        visit.Should().HaveCount(2);
        (visit[0].X + visit[0].Width).Should().BeLessThanOrEqualTo(visit[1].X + 1, "late 2025 ends where 2026 begins");
        (meeting[0].X + meeting[0].Width).Should().BeLessThan(call[0].X, "30 October is before 24 November");
        call.Concat(visit).Concat(meeting).Should().OnlyContain(b => b.X >= 0 && b.X + b.Width <= width);
        (await page.Locator(".timeline > ol > li.conflict .what").First.InnerTextAsync()).Should().Be("chuyến thăm · Mỹ sources give different dates");
    }

    [Test]
    public async Task Timeline_WithKeysAndByEar_SaysAllAndOpensTheText()
    {
        var page = await _chromium.OpenAsync(_seeds);
        var timeline = page.GetByRole(AriaRole.List, new() { Name = "Timeline" }).First;
        (await timeline.AriaSnapshotAsync()).Should().Contain("24 Nov 2025, morning (US time)").And.Contain("late 2025").And.Contain("(worked out from the text)").And.NotContain("img");

        await timeline.GetByRole(AriaRole.Link, new() { Name = "tối 24/11" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        (await page.GetByRole(AriaRole.Dialog).Locator("mark.here").InnerTextAsync()).Should().Be("tối 24/11");
    }

    [Test]
    public async Task Theme_Clicked_TurnsLightIntoDarkAndBack()
    {
        var page = await _chromium.OpenAsync(_seeds);
        var light = await Background(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Dark or light" }).ClickAsync();
        (await Background(page)).Should().NotBe(light);

        await page.GetByRole(AriaRole.Button, new() { Name = "Dark or light" }).ClickAsync();
        (await Background(page)).Should().Be(light);
    }

    [Test]
    public async Task HostileArticle_Opened_RunsNothing()
    {
        var page = await _chromium.OpenAsync(_hostile);
        await page.Locator("td[data-source='Báo Sông'] a").First.ClickAsync();

        (await page.EvaluateAsync<bool>("'hacked' in window")).Should().BeFalse();
        (await page.Locator("script").CountAsync()).Should().Be(1);
        (await page.Locator("img, iframe, object, svg:not(.axis, .strip), b b, [onerror], [onclick], [style], a:not([href^='#'])").CountAsync()).Should().Be(0);
        (await page.Locator("body").InnerTextAsync()).Should().Contain("<script>window.hacked=1</script>").And.NotContain("\u202E").And.Contain("U+202E");
    }

    [TestCase("const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s)")]
    [TestCase("document.body.insertAdjacentHTML('beforeend', '<img src=\"x:\" onerror=\"window.hacked = 1\">')")]
    [TestCase("const a = document.createElement('a'); a.href = 'javascript:window.hacked = 1'; document.body.append(a); a.click()")]
    public async Task ContentSecurityPolicy_ScriptThatGotIn_DoesNotRun(string attack)
    {
        var page = await _chromium.OpenAsync(_seeds);

        await page.EvaluateAsync($"() => {{ {attack} }}");
        await page.WaitForTimeoutAsync(100);

        (await page.EvaluateAsync<bool>("'hacked' in window")).Should().BeFalse();
    }

    [Test]
    public async Task WithoutScript_EverythingIsThereAndLinksLeadToTheFigure()
    {
        var page = await _chromium.OpenAsync(_seeds, hasScript: false);
        (await page.Locator("#filter").IsVisibleAsync()).Should().BeFalse();
        (await page.Locator(".finding").CountAsync()).Should().Be(4);

        await page.Locator("a.figure").First.ClickAsync();

        (await page.Locator("#texts mark:target").InnerTextAsync()).Should().Be("cuối năm nay");
        (await page.Locator("#texts mark:target").IsVisibleAsync()).Should().BeTrue();
    }

    [Test]
    public async Task Printed_ShowsNoControls()
    {
        var page = await _chromium.OpenAsync(_seeds);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator("#filter").IsVisibleAsync()).Should().BeFalse();
        (await page.GetByRole(AriaRole.Button).CountAsync()).Should().Be(0);
        (await page.Locator(".finding").First.IsVisibleAsync()).Should().BeTrue();
        (await page.Locator(".timeline rect").First.IsVisibleAsync()).Should().BeTrue();
    }

    /// <summary>The bars of one thing on the timeline, as they are drawn.</summary>
    private static async Task<IReadOnlyList<LocatorBoundingBoxResult>> Bars(IPage page, string about)
    {
        var bars = new List<LocatorBoundingBoxResult>();
        foreach (var bar in await page.Locator(".timeline > ol > li").Filter(new() { HasText = about }).First.Locator("rect").AllAsync()) bars.Add((await bar.BoundingBoxAsync())!);
        return bars;
    }

    private static async Task<IReadOnlyList<string>> VisibleRules(IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).map(f => f.dataset.rule)");

    private static async Task<string?> Focused(IPage page, string data) => await page.EvaluateAsync<string?>($"document.activeElement.dataset.{data}");

    private static async Task<string> Background(IPage page) => await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task SaveScreenshotAsync(ILocator part, string name)
    {
        var file = Path.Join(TestContext.CurrentContext.WorkDirectory, "screenshots", name);
        await part.ScreenshotAsync(new() { Path = file });
        TestContext.AddTestAttachment(file);
    }

    private static async Task SaveScreenshotAsync(IPage page, string name)
    {
        var file = Path.Join(TestContext.CurrentContext.WorkDirectory, "screenshots", name);
        await page.ScreenshotAsync(new() { Path = file, FullPage = true });
        TestContext.AddTestAttachment(file);
    }

    private string Report(string name, string articles, string language)
    {
        var file = _folder.PathOf(name);
        Tool.Run("check", articles, "--format", $"html={file}", "--lang", language).Error.Should().BeEmpty();
        return file;
    }
}
