using System.Text.Json.Nodes;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

public class SchemaTests : FolderTests
{
    [TestCase("check", "json", "check.schema.json")]
    [TestCase("facts", "json", "facts.schema.json")]
    [TestCase("extract", "jsonl", "extract.schema.json")]
    [TestCase("check", "sarif", "sarif-2.1.0.json")]
    public void Json_OfSeedsAndOfHostileArticles_FitsItsSchema(string command, string format, string schema)
    {
        HostileArticles.WriteTo(Folder);

        var documents = Documents(Tool.Run(command, Repository.Seeds, Folder.Path, "--format", format), format);

        documents.Should().NotBeEmpty();
        foreach (var document in documents) Validation.ErrorsOfJson(schema, document).Should().BeEmpty();
    }

    [TestCase("check", "json", "check.schema.json", "$.findings[0].mentions[0]", "value")]
    [TestCase("check", "json", "check.schema.json", "$.summary", "info")]
    [TestCase("facts", "json", "facts.schema.json", "$.facts[0]", "verdict")]
    [TestCase("extract", "jsonl", "extract.schema.json", "$", "mod")]
    [TestCase("check", "sarif", "sarif-2.1.0.json", "$.runs[0].results[0]", "message")]
    public void Json_WithoutOneOfItsFields_DoesNotFit(string command, string format, string schema, string path, string field)
    {
        var document = JsonNode.Parse(Documents(Tool.Run(command, Repository.Seeds, "--format", format), format)[0])!;
        var owner = path.Split('.', '[').Skip(1).Aggregate(document, (node, step) => (step.EndsWith(']') ? node[int.Parse(step[..^1], null)] : node[step])!);
        owner.AsObject().Remove(field).Should().BeTrue();

        Validation.ErrorsOfJson(schema, document.ToJsonString()).Should().NotBeEmpty();
    }

    private static string[] Documents(ToolRun run, string format)
    {
        run.Error.Should().BeEmpty();
        return format == "jsonl" ? run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [run.Output];
    }
}
