using FactCheck.Claims;

namespace FactCheck.Cli.Output.Json;

/// <summary>Writes the mentions as JSON Lines, one a line.</summary>
internal sealed class JsonLinesExtractWriter : IReportWriter<IReadOnlyList<ArticleReading>>
{
    public string Format => "jsonl";

    public void Write(IReadOnlyList<ArticleReading> report, ReportTarget target) =>
        JsonOutput.WriteLines(target.Stream, report.SelectMany(r => r.Mentions), (json, mention) =>
        {
            json.WriteMentionProperties(mention);
            json.WriteArray("mod", Names.ModsOf(mention), json.WriteStringValue);
        });
}
