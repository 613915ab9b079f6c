using Microsoft.Playwright;

namespace FactCheck.Cli.Tests.Browser;

/// <summary>The browser of the machine, driven as a user would use it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Variable = "FACTCHECK_CHROMIUM";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    private static string Path => Environment.GetEnvironmentVariable(Variable) ?? "/usr/bin/chromium";

    /// <summary>Starts it. On a machine that has none the tests are left out, but not where changes are checked.</summary>
    public static async Task<Chromium> StartAsync()
    {
        if (!File.Exists(Path) && Environment.GetEnvironmentVariable("CI") != "true") Assert.Ignore($"No browser at {Path}: install chromium, or name one in {Variable}.");
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>Opens a file in a window of its own.</summary>
    public async Task<IPage> OpenAsync(string file, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool hasScript = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
