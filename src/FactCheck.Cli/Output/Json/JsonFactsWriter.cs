using System.Text.Json;
using FactCheck.Facts;
using FactCheck.Stories;

namespace FactCheck.Cli.Output.Json;

/// <summary>Writes the stories and facts as one JSON object.</summary>
internal sealed class JsonFactsWriter : IReportWriter<CheckResult>
{
    public string Format => "json";

    public void Write(CheckResult report, ReportTarget target) => JsonOutput.WriteLine(target.Stream, json =>
    {
        json.WriteArray("stories", report.Stories, s => WriteStory(json, s));
        json.WriteArray("facts", report.Facts, f => WriteFact(json, f));
    });

    private static void WriteStory(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteIds("articles", story.Articles);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("story", fact.Story.Id);
        json.WriteString("about", fact.About);
        json.WriteString("kind", Names.Of(fact.Kind));
        json.WriteString("verdict", Names.Of(fact.Verdict));
        json.WriteConfidence(fact.Confidence);
        json.WriteArray("mentions", fact.Claims, c => json.WriteMention(c.Mention));
        json.WriteEndObject();
    }
}
