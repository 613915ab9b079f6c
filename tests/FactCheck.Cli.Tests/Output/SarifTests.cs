using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Tool = FactCheck.Cli.Tests.Commands.Tool;

namespace FactCheck.Cli.Tests.Output;

public class SarifTests : FolderTests
{
    [Test]
    public void Check_Conflict_ShowsEveryPlaceWithTheCharactersOfTheFigure()
    {
        var result = Log("seeds").Results.First(r => r.RuleId == "FC1004");

        var places = result.Locations.Concat(result.RelatedLocations).Select(l => l.PhysicalLocation).ToList();

        places.Select(p => p.ArtifactLocation.Uri.ToString()).Should().OnlyHaveUniqueItems().And.OnlyContain(u => u.StartsWith("seeds/00", StringComparison.Ordinal)).And.HaveCount(4);
        foreach (var place in places) TextAt(place).Should().Be(place.Region.Snippet.Text);
    }

    [Test]
    public void Check_Missing_NamesTheArticlesThatDoNotStateIt() =>
        Log("seeds").Results.First(r => r.RuleId == "FC1005").RelatedLocations[^1].Should().Match<Location>(l =>
            l.PhysicalLocation.ArtifactLocation.Uri.ToString().Contains("/002_") && l.Message.Text == "not stated in this article");

    [Test]
    public void Check_Rules_HaveHelpAndResultsPointToThem()
    {
        var run = Log("seeds");

        run.Tool.Driver.Rules.Should().OnlyContain(r => r.Help.Text.Length > 0 && r.FullDescription.Text.Length > 0);
        foreach (var result in run.Results) run.Tool.Driver.Rules[result.RuleIndex].Id.Should().Be(result.RuleId);
    }

    [Test]
    public void Check_Fingerprints_AreDifferent() =>
        Log("seeds").Results.Select(r => r.PartialFingerprints["factcheck/v1"]).Should().OnlyHaveUniqueItems();

    [Test]
    public void Check_PathWithASpace_IsAUri()
    {
        Folder.Write("bài mới/a.txt", "date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội.");
        Folder.Write("bài mới/b.txt", "date 2025-10-04\n\nSáng 3/10/2025, lũ quét làm 15 người chết ở xã Bến Lội.");

        var run = Parse(Tool.RunIn(Folder.Path, "", "check", "bài mới", "--format", "sarif"));

        Uri.UnescapeDataString(run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString).Should().Be("bài mới/a.txt");
        run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString.Should().NotContain(" ");
    }

    private static Run Log(string path) => Parse(Tool.RunIn(Repository.Root, "", "check", path, "--format", "sarif"));

    private static Run Parse(ToolRun run) => JsonConvert.DeserializeObject<SarifLog>(run.Output)!.Runs.Single();

    private static string TextAt(PhysicalLocation place)
    {
        place.Region.EndLine.Should().Be(place.Region.StartLine);
        var line = File.ReadAllText(Path.Join(Repository.Root, place.ArtifactLocation.Uri.ToString())).Split('\n')[place.Region.StartLine - 1];
        return line[(place.Region.StartColumn - 1)..(place.Region.EndColumn - 1)];
    }
}
