using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Cli.Output.Html;

/// <summary>Writes a page for editors: one file that needs nothing else, and in which nothing that articles say can run.</summary>
internal sealed class HtmlCheckWriter : IReportWriter<CheckReport>
{
    public string Format => "html";

    public void Write(CheckReport report, ReportTarget target)
    {
        // Vietnamese letters stay as they are; what means something to a browser is still escaped.
        using var services = new ServiceCollection()
            .AddSingleton(new HtmlReport(report, target.Language))
            // Vietnamese letters stay as they are; what means something to a browser is still escaped.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var page = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportPage>()).ToHtmlString()).GetAwaiter().GetResult();
        using var writer = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write("<!doctype html>\n");
        writer.Write(page.ReplaceLineEndings("\n").TrimEnd());
        writer.Write('\n');
    }
}
