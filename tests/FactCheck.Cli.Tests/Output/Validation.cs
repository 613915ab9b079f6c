using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Json.Schema;

namespace FactCheck.Cli.Tests.Output;

/// <summary>Validates what the tool writes against schemas.</summary>
internal static class Validation
{
    /// <summary>What a JSON schema finds wrong; empty if nothing.</summary>
    public static IReadOnlyList<string> ErrorsOfJson(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = JsonSchema.FromText(File.ReadAllText(PathOf(schema))).Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation}: {e.Value}"))];
    }

    /// <summary>What an XML schema finds wrong; empty if nothing.</summary>
    public static IReadOnlyList<string> ErrorsOfXml(string schema, string xml)
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(PathOf(schema));
        schemas.Add(null, reader);
        var errors = new List<string>();
        XDocument.Parse(xml).Validate(schemas, (_, e) => errors.Add(e.Message));
        return errors;
    }

    private static string PathOf(string schema) => Directory.GetFiles(TestContext.CurrentContext.TestDirectory, schema, SearchOption.AllDirectories).Single();
}
