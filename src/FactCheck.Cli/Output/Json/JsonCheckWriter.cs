using System.Text.Json;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.Json;

/// <summary>Writes the findings as one JSON object.</summary>
internal sealed class JsonCheckWriter : IReportWriter<CheckReport>
{
    public string Format => "json";

    public void Write(CheckReport report, ReportTarget target) => JsonOutput.WriteLine(target.Stream, json =>
    {
        json.WriteArray("findings", report.Findings, f => WriteFinding(json, f, target.Language));
        WriteSummary(json, report);
    });

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", Names.Of(finding.Severity));
        json.WriteConfidence(finding.Confidence);
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("fact", finding.Fact?.Id);
        json.WriteArray("mentions", finding.Evidence, e => json.WriteMention(e.Mention));
        json.WriteIds("missing", finding.Missing);
        if (finding.Question is { } question) json.WriteString("question", question.In(language));
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("articles", report.Result.Readings.Count);
        json.WriteNumber("stories", report.Result.Stories.Count);
        json.WriteNumber("facts", report.Result.Facts.Count);
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending()) json.WriteNumber(Names.Of(severity), report.Count(severity));
        json.WriteEndObject();
    }
}
