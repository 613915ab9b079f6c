using System.Reflection;
using System.Text;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Text;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace FactCheck.Cli.Output.Sarif;

/// <summary>
/// Writes SARIF 2.1.0 for code scanning and viewers: the first place of a finding is its location, the others and the articles that
/// leave the figure out are related locations.
/// </summary>
internal sealed class SarifCheckWriter : IReportWriter<CheckReport>
{
    private const string FingerprintName = "factcheck/v1";

    public string Format => "sarif";

    public void Write(CheckReport report, ReportTarget target)
    {
        using var text = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false };
        JsonSerializer.CreateDefault().Serialize(json, new SarifLog { Runs = [RunOf(report, target.Language)] });
        json.Flush();
        text.WriteLine();
    }

    private static Run RunOf(CheckReport report, string language)
    {
        var rules = report.Findings.Select(f => f.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        var labels = new ArticleLabels(report.Result.Readings.Select(r => r.Article));
        return new Run
        {
            Tool = new Tool { Driver = new ToolComponent { Name = "factcheck", SemanticVersion = VersionOfTool(), Language = language, Rules = rules.ConvertAll(r => DescriptorOf(r, language)) } },
            Language = language,
            ColumnKind = ColumnKind.Utf16CodeUnits,
            Results = [.. report.Findings.Select(f => ResultOf(f, rules.FindIndex(r => r.Id == f.Rule.Id), labels, language))],
        };
    }

    private static string? VersionOfTool() => typeof(SarifCheckWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    private static ReportingDescriptor DescriptorOf(RuleInfo rule, string language)
    {
        var documentation = BuiltInRules.All().Where(r => r.Info.Id == rule.Id).Select(RuleDocumentation.Of).FirstOrDefault();
        var why = rule.Why.In(language);
        return new ReportingDescriptor
        {
            Id = rule.Id,
            Name = rule.Name,
            ShortDescription = new MultiformatMessageString { Text = why },
            FullDescription = new MultiformatMessageString { Text = documentation?.Explanation.In(language) ?? why },
            Help = new MultiformatMessageString { Text = documentation is null ? why : $"{documentation.Explanation.In(language)} {why}", Markdown = documentation?.ToMarkdown() },
            DefaultConfiguration = new ReportingConfiguration { Level = LevelOf(rule.DefaultSeverity) },
        };
    }

    private static Result ResultOf(Finding finding, int ruleIndex, ArticleLabels labels, string language)
    {
        var sides = finding.Sides();
        var related = sides.Skip(1).Select(e => LocationOf(e, labels, language)).Concat(finding.Missing.Select(a => MissingFrom(a, language))).ToList();
        for (var i = 0; i < related.Count; i++) related[i].Id = i + 1;
        var result = new Result
        {
            RuleId = finding.Rule.Id,
            RuleIndex = ruleIndex,
            Level = LevelOf(finding.Severity),
            Kind = ResultKind.Fail,
            Message = MessageOf(finding.Message.In(language)),
            Rank = Math.Round(finding.Confidence * 100),
            Locations = [.. sides.Take(1).Select(e => LocationOf(e, labels, language))],
            RelatedLocations = related,
            PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { [FingerprintName] = Fingerprint.Of(finding) },
        };
        if (finding.Question is { } question) result.SetProperty("question", Plain.Line(question.In(language)));
        if (finding.Fact is { } fact) result.SetProperty("about", Plain.Line(fact.About));
        return result;
    }

    private static Location LocationOf(Evidence side, ArticleLabels labels, string language)
    {
        var mention = side.Mention;
        var location = new Location
        {
            Message = MessageOf($"{labels[mention.Article]}: {ValueText.Of(mention, language)}"),
            LogicalLocation = new LogicalLocation { Name = Names.Of(mention.Field), FullyQualifiedName = $"{mention.Article.Id}/{Names.Of(mention.Field)}", Kind = "text" },
        };
        // Where the file has no lines of text, offsets into the field are all there is.
        location.SetProperty("start", mention.Span.Start);
        location.SetProperty("end", mention.Span.End);
        location.SetProperty("value", mention.Value);
        if (FilePlace.Of(mention) is { } place) location.PhysicalLocation = PhysicalLocationOf(place, side);
        return location;
    }

    private static PhysicalLocation PhysicalLocationOf(FilePlace place, Evidence side)
    {
        var region = new Region { StartLine = place.Start.Line, Snippet = new ArtifactContent { Text = side.Mention.Text } };
        if (place.Start.Column is { } column) region.StartColumn = column;
        if (place.End is { Column: { } endColumn } end) (region.EndLine, region.EndColumn) = (end.Line, endColumn);
        return new PhysicalLocation { ArtifactLocation = new ArtifactLocation { Uri = UriOf(place.Path) }, Region = region };
    }

    private static Location MissingFrom(Article article, string language)
    {
        var location = new Location
        {
            Message = MessageOf(Messages.MissingHere.In(language)),
            LogicalLocation = new LogicalLocation { FullyQualifiedName = article.Id, Kind = "article" },
        };
        if (article.Origin is { Path: not "-" } origin) location.PhysicalLocation = new PhysicalLocation { ArtifactLocation = new ArtifactLocation { Uri = UriOf(origin.Path) } };
        return location;
    }

    /// <summary>A relative path stays relative, so that a code host finds the file in its repository.</summary>
    private static Uri UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path)
        : new Uri(string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);

    /// <summary>In a message of SARIF braces are placeholders, and brackets before parentheses are links: article text is to be neither.</summary>
    private static Message MessageOf(string text) => new()
    {
        Text = Plain.Line(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "] (", StringComparison.Ordinal),
    };

    private static FailureLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => FailureLevel.Error,
        Severity.Warning => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };
}
