using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck.Cli.Output.Html;

/// <summary>What the page shows.</summary>
internal sealed class HtmlReport
{
    private readonly Dictionary<string, int> _numbers;

    public HtmlReport(CheckReport report, string language)
    {
        Report = report;
        Language = language;
        _numbers = report.Result.Readings.Select((r, i) => (r.Article.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Stories = StorySection.Of(report);
        Severities = report.Findings.ToLookup(f => f.Severity);
        Rules = [.. report.Findings.Select(f => f.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    public CheckReport Report { get; }

    /// <summary>The language of the page; articles have their own.</summary>
    public string Language { get; }

    public IReadOnlyList<ArticleReading> Readings => Report.Result.Readings;

    /// <summary>The stories with several articles or with findings, then findings that belong to none.</summary>
    public IReadOnlyList<StorySection> Stories { get; }

    public ILookup<Severity, Finding> Severities { get; }

    /// <summary>The rules that found something.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    public PageResource Style { get; } = PageResource.Load("report.css");

    public PageResource Script { get; } = PageResource.Load("report.js");

    /// <summary>Nothing may be loaded or sent, and nothing runs but what was written into the page by us.</summary>
    public string ContentSecurityPolicy => $"default-src 'none'; style-src {Style.Hash}; script-src {Script.Hash}; base-uri 'none'; form-action 'none'";

    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>The anchor of an article. Ids of articles are not to be trusted, and not used.</summary>
    public string AnchorOf(Article article) => FormattableString.Invariant($"a{_numbers[article.Id]}");

    /// <summary>The anchor of a mention in the text of its article.</summary>
    public string AnchorOf(Mention mention) => FormattableString.Invariant($"{AnchorOf(mention.Article)}-{Names.Of(mention.Field)}-{mention.Span.Start}");

    public string DayOf(Article article) => DayText.Of(Report.PublicationOf(article), Language);

    public string ValueOf(Mention mention) => ValueText.Of(mention, Language);
}
