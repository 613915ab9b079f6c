using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Tests.Output;
using FactCheck.Rules;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Configuration;

public class SettingsFileTests : FolderTests
{
    [Test]
    public void TryRead_GoodFile_SetsEverything()
    {
        var settings = Read("""
            {
              // chú thích
              "rules": { "FC11": "error", "FC1120": { "severity": "off", "options": { "min-other-articles": 3 } }, "FC1103": "info" },
              "sources": { "Báo Mỹ": { "zone": "America/New_York", "reliability": 0.25 }, "gso.gov.vn": { "reliability": 1 } },
              "aliases": { "Nguyễn Văn Lúa": ["Tư Ruộng", "bầu Lúa"] },
              "ignore": ["nháp/"],
              "baseline": "biết.json",
            }
            """);

        settings.Rules.SeverityOf("FC1102").Should().Be(Severity.Error);
        settings.Rules.SeverityOf("FC1103").Should().Be(Severity.Info);
        settings.Rules.SeverityOf("FC1120").Should().BeNull();
        settings.Sources["báo mỹ"].Zone!.Id.Should().Be("America/New_York");
        settings.Sources["gso.gov.vn"].Reliability.Should().Be(1);
        settings.Aliases["Nguyễn Văn Lúa"].Should().Equal("Tư Ruộng", "bầu Lúa");
        settings.Baseline.Should().Be(Folder.PathOf("biết.json"));
        settings.IgnoringAlso([])(Folder.PathOf("tin/nháp/a.md")).Should().BeTrue();
        settings.IgnoringAlso([])(Folder.PathOf("tin/a.md")).Should().BeFalse();
    }

    [TestCase("""{ "rulse": {} }""", 1, "unknown «rulse» in the configuration", "«rules»")]
    [TestCase("{\n\"rules\": {\n\"FC1193\": \"off\" } }", 3, "«FC1193» is no rule", "«FC1103»")]
    [TestCase("""{ "rules": { "count-conflcit": "off" } }""", 1, "«count-conflcit» is no rule", "«count-conflict»")]
    [TestCase("""{ "rules": { "FC1103": "eror" } }""", 1, "a severity cannot be «eror»", "«error»")]
    [TestCase("""{ "rules": { "FC1103": { "level": "off" } } }""", 1, "unknown «level» in the rule «FC1103», which takes severity, options", null)]
    [TestCase("""{ "rules": { "FC1120": { "options": { "min-other-article": 3 } } } }""", 1, "has no option «min-other-article»", "«min-other-articles»")]
    [TestCase("""{ "rules": { "FC1120": { "options": { "min-other-articles": 99 } } } }""", 1, "min-other-articles cannot be «99»", null)]
    [TestCase("""{ "rules": { "FC1120": { "options": { "min-other-articles": [] } } } }""", 1, "«min-other-articles» must be a number", null)]
    [TestCase("""{ "rules": [] }""", 1, "«rules» must be an object", null)]
    [TestCase("""{ "sources": { "A": { "zone": "Asia/Ho_Chi_Min" } } }""", 1, "«Asia/Ho_Chi_Min» is no time zone", "«Asia/Ho_Chi_Minh»")]
    [TestCase("""{ "sources": { "A": { "reliability": 2 } } }""", 1, "a reliability cannot be «2»", null)]
    [TestCase("""{ "sources": { "A": {}, "A": {} } }""", 1, "«A» is there twice", null)]
    [TestCase("""{ "aliases": { "Lúa": "Khoai" } }""", 1, "«Lúa» must be a list", null)]
    [TestCase("""{ "aliases": { "Lúa": ["…"] } }""", 1, "«…» holds no word", null)]
    [TestCase("""{ "aliases": { "Lúa": ["X"], "Sắn": ["x"] } }""", 1, "«x» stands for «Lúa» and for «Sắn»", null)]
    [TestCase("""{ "ignore": "nháp" }""", 1, "«ignore» must be a list", null)]
    [TestCase("{\n\n\"baseline\": 3 }", 3, "«baseline» must be a text", null)]
    [TestCase("[]", 1, "the configuration must be an object", null)]
    [TestCase("{\n \"rules\": }", 2, "not valid JSON", null)]
    [TestCase("", 1, "not valid JSON", null)]
    [TestCase("{} {}", 1, "not valid JSON", null)]
    [TestCase("""{ "baseline": "\ud83d" }""", null, "not valid JSON", null)]
    public void TryRead_WrongFile_IsAProblemWithItsLine(string json, int? line, string message, string? suggestion)
    {
        var path = Folder.Write("factcheck.json", json);

        SettingsFile.TryRead(path, out var settings, out var problems).Should().BeFalse();

        settings.Should().BeNull();
        var problem = problems.Should().ContainSingle().Subject;
        (problem.Path, problem.Line).Should().Be((path, line));
        problem.Message.English.Should().Contain(message);
        problem.Message.Vietnamese.Should().NotBe(problem.Message.English);
        if (suggestion is null) problem.Message.English.Should().NotContain("did you mean");
        else problem.Message.English.Should().Contain($"did you mean {suggestion}?");
    }

    [Test]
    public void Find_FolderInside_FindsTheNearestFileAbove()
    {
        Folder.Write("factcheck.json", "{}");
        var near = Folder.Write("a/factcheck.json", "{}");
        Directory.CreateDirectory(Folder.PathOf("a/b/c"));

        SettingsFile.Find(Folder.PathOf("a/b/c")).Should().Be(near);
    }

    [Test]
    public void Template_IsGoodAndFitsTheSchema()
    {
        var template = Resource("factcheck.json");

        Read(template).Rules.On.Should().NotBeEmpty();
        Validation.ErrorsOfJson("factcheck.schema.json", Plain(template)).Should().BeEmpty();
        // What stands there as a comment is right as well.
        var uncommented = template.Replace("    // ", "    ", StringComparison.Ordinal);
        var settings = Read(uncommented);
        settings.Sources.Should().NotBeEmpty();
        settings.Aliases.Should().NotBeEmpty();
        Validation.ErrorsOfJson("factcheck.schema.json", Plain(uncommented)).Should().BeEmpty();
    }

    [Test]
    public void Schema_KnowsTheKeysThatAreRead()
    {
        var schema = JsonNode.Parse(Resource("factcheck.schema.json"))!;

        Keys(schema).Should().BeEquivalentTo(SettingsReader.Keys);
        Keys(schema["properties"]!["sources"]!["additionalProperties"]!).Should().BeEquivalentTo(SettingsReader.SourceKeys);
        Keys(schema["properties"]!["rules"]!["additionalProperties"]!["oneOf"]![1]!).Should().BeEquivalentTo(SettingsReader.RuleKeys);
    }

    [TestCase("""{ "rulse": {} }""")]
    [TestCase("""{ "rules": { "FC1103": "eror" } }""")]
    [TestCase("""{ "sources": { "A": { "reliability": 2 } } }""")]
    [TestCase("""{ "aliases": { "Lúa": "Khoai" } }""")]
    public void Schema_WrongFile_DoesNotFit(string json) => Validation.ErrorsOfJson("factcheck.schema.json", json).Should().NotBeEmpty();

    private Settings Read(string json)
    {
        var path = Folder.Write("factcheck.json", json);
        SettingsFile.TryRead(path, out var settings, out var problems).Should().BeTrue(string.Join('\n', problems));
        return settings!;
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Settings).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Plain(string json) => JsonNode.Parse(json, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.ToJsonString();

    private static IEnumerable<string> Keys(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key);
}
