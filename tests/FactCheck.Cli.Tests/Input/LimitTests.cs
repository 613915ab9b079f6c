using FactCheck.Cli.Configuration;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Input;

/// <summary>Each limit as a user meets it: a line that names the file and the limit, the exit code 2, and all the rest is read.</summary>
public class LimitTests : FolderTests
{
    public LimitTests()
    {
        Folder.Write("in/a.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("in/b.txt", "date 2025-10-04\nSáng 3/10/2025, lũ quét làm 19 người chết ở xã Bến Lội.");
    }

    [TestCase("article-characters", 100, "c.txt", "the article has 125 characters, more than 100", "bài dài 125 ký tự, quá 100")]
    [TestCase("html-characters", 100, "c.html", "longer than 100 characters", "dài hơn 100 ký tự")]
    [TestCase("markdown-characters", 100, "c.md", "longer than 100 characters", "dài hơn 100 ký tự")]
    [TestCase("element-depth", 10, "deep.html", "elements are nested more than 10 deep", "các phần tử lồng nhau quá 10 tầng")]
    [TestCase("element-depth", 10, "deep.md", "elements are nested more than 10 deep", "các phần tử lồng nhau quá 10 tầng")]
    [TestCase("json-depth", 64, "deep.json", "JSON nested more than 64 levels deep", "JSON lồng nhau quá 64 tầng")]
    [TestCase("json-depth", 64, "deep.jsonl", "JSON nested more than 64 levels deep", "JSON lồng nhau quá 64 tầng")]
    [TestCase("file-mib", 1, "large.txt", "the file is larger than 1 MiB", "tệp lớn hơn 1 MiB")]
    [TestCase("expansion", 10, "bomb.txt.gz", "the file unpacks to more than 10 times its size", "tệp khi giải nén lớn gấp hơn 10 lần")]
    [TestCase("folder-depth", 2, "x/y/c.txt", "more than 2 folders deep", "sâu quá 2 tầng thư mục")]
    [TestCase("claims-per-story", 3, "a.txt", "are not compared with those of other articles", "không được so với bài khác")]
    [TestCase("articles-per-story", 2, "a.txt", "articles tell the same news as this one", "bài đưa cùng tin với bài này")]
    public void Check_BeyondALimit_IsToldWithTheFileAndTheLimit(string limit, int value, string file, string english, string vietnamese)
    {
        Write(file);
        if (limit == "articles-per-story") Folder.Write("in/c.txt", File.ReadAllText(Folder.PathOf("in/b.txt")));
        Folder.Write("factcheck.json", $$"""{ "limits": { "{{limit}}": {{value}} } }""");

        var run = Tool.RunIn(Folder.Path, "", "check", "in");

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factcheck: in/" + (limit == "folder-depth" ? "x/y" : file)).And.Contain(english).And.Contain($"«{limit}»");
        run.Output.Should().Contain("articles,");
        if (limit is not ("claims-per-story" or "articles-per-story")) run.Output.Should().Contain("«12 người» against «19 người»");
        Tool.RunIn(Folder.Path, "", "check", "in", "--lang", "vi").ErrorLines.Should().ContainSingle().Which.Should().Contain(vietnamese);
    }

    [TestCase("element-depth", 1000, "deep.html", 990)]
    [TestCase("element-depth", 1000, "deep.md", 990)]
    [TestCase("element-depth", 1000, "deep.xml", 990)]
    [TestCase("json-depth", 1000, "deep.json", 990)]
    public void Check_AtTheHighestLimit_ReadsWithoutRunningOutOfStack(string limit, int value, string file, int depth)
    {
        Write(file, depth);
        Folder.Write("factcheck.json", $$"""{ "limits": { "{{limit}}": {{value}} } }""");

        var run = Tool.RunIn(Folder.Path, "", "extract", "in", "--format", "jsonl");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"article\":\"deep").And.Contain("44 người");
    }

    [TestCase("deep.html", 100_000)]
    [TestCase("deep.md", 60_000)]
    [TestCase("deep.xml", 100_000)]
    [TestCase("deep.json", 10_000)]
    [TestCase("deep.jsonl", 10_000)]
    [TestCase("quotes.md", 100_000)]
    [TestCase("brackets.md", 100_000)]
    public void Check_NestedWithoutEnd_IsAProblemOfThatFileAlone(string file, int depth)
    {
        Write(file, depth);

        var run = Tool.RunIn(Folder.Path, "", "check", "in");

        run.Output.Should().Contain("«12 người» against «19 người»");
        run.ErrorLines.Should().OnlyContain(l => l.StartsWith($"factcheck: in/{file}"));
        run.ExitCode.Should().Be(run.Error.Length > 0 ? 2 : 1);
    }

    [TestCase("0")]
    [TestCase("\"60\"")]
    [TestCase("1.5")]
    [TestCase("99999999999")]
    public void Limit_OutOfRange_IsAnErrorWithItsLine(string value)
    {
        Folder.Write("factcheck.json", $"{{\n  \"limits\": {{ \"articles-per-story\": {value} }}\n}}");

        var run = Tool.RunIn(Folder.Path, "", "check", "in");

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("factcheck.json:2: the limit «articles-per-story» cannot be «").And.EndWith("use a whole number from 2 to 10000");
    }

    [Test]
    public void Limits_AllOfThem_AreInTheSchemaWithTheirRangeAndUsualValue()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Join(TestContext.CurrentContext.TestDirectory, "Schemas", "factcheck.schema.json")));
        var described = schema.RootElement.GetProperty("properties").GetProperty("limits").GetProperty("properties");

        described.EnumerateObject().Select(p => (p.Name, p.Value.GetProperty("minimum").GetInt32(), p.Value.GetProperty("maximum").GetInt32()))
            .Should().Equal(Limits.All.Select(l => (l.Name, l.Least, l.Most)));
        // Setting a limit to what the schema calls usual changes nothing.
        foreach (var limit in Limits.All)
        {
            var words = described.GetProperty(limit.Name).GetProperty("description").GetString()!.Split(' ');
            limit.Set(Limits.Usual, int.Parse(words[^3], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(Limits.Usual, limit.Name);
        }
    }

    private void Write(string file, int depth = 70)
    {
        const string sentence = "Chiều 5/10/2025, cháy lớn làm 44 người bị thương ở chợ Hàng Mây.";
        var article = $"Chiều 5/10/2025, cháy lớn làm 4 người bị thương ở chợ Hàng Mây. {new string('.', 60)}.";
        var nested = string.Concat(Enumerable.Repeat("<div>", depth)) + sentence + string.Concat(Enumerable.Repeat("</div>", depth));
        switch (file)
        {
            case "a.txt": break;
            case "deep.html": Folder.Write("in/deep.html", nested); break;
            case "deep.md": Folder.Write("in/deep.md", nested); break;
            case "deep.xml": Folder.Write("in/deep.xml", $"<rss><channel><item><title>x</title><content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[{nested}]]></content:encoded></item></channel></rss>"); break;
            case "quotes.md": Folder.Write("in/quotes.md", new string('>', depth) + sentence); break;
            case "brackets.md": Folder.Write("in/brackets.md", new string('[', depth) + sentence); break;
            case "deep.json" or "deep.jsonl": Folder.Write("in/" + file, $$"""{"body":"{{sentence}}","x":{{new string('[', depth)}}{{new string(']', depth)}}}"""); break;
            case "large.txt": Folder.Write("in/large.txt", new string('a', (1 << 20) + 1)); break;
            case "bomb.txt.gz": Folder.WriteCompressed("in/bomb.txt.gz", new string('0', 4 << 20)); break;
            default: Folder.Write("in/" + file, article); break;
        }
    }
}
