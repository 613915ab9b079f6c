using System.Text;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Tests.Output;

/// <summary>Writes reports into strings.</summary>
internal static class Rendering
{
    public static string Render<TReport>(this IReportWriter<TReport> writer, TReport report, string language = "en", int width = 100, bool isTerminal = false)
    {
        using var stream = new MemoryStream();
        using var target = ReportTarget.InMemory(stream, language, width, isTerminal);
        writer.Write(report, target);
        target.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
