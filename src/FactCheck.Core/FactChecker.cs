using System.Runtime.ExceptionServices;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Facts.Alignment;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck;

/// <summary>
/// Checks articles against each other: reads them, joins what they say of the same things, and asks the rules. Holds no state
/// between checks; one instance serves many threads.
/// </summary>
public sealed class FactChecker
{
    private readonly MentionScanner _scanner = new();
    private readonly ClaimLexicon _lexicon;
    private readonly TermFrequencies _frequencies = new();
    private readonly SourceProfiles _sources;
    private readonly IProgress<(int Done, int Total)>? _progress;
    private readonly int _maxThreads;
    private readonly StoryOptions _storyOptions;
    private readonly ITemporalExtractor[] _extractors;
    private readonly IReadOnlyList<(Rule Rule, Severity? Severity)> _rules;

    /// <summary>Creates a checker that asks rules at their usual severities; those that are off unless turned on are not asked.</summary>
    /// <param name="rules">The rules, each once.</param>
    /// <param name="extractors">
    /// Readers of the times of articles in other languages; of several that read a language the first is used. An article whose
    /// language none of them reads is read as if it were Vietnamese: of its times little is then found.
    /// </param>
    /// <exception cref="ArgumentException">Two rules have the same id or name.</exception>
    public FactChecker(IEnumerable<Rule> rules, IEnumerable<ITemporalExtractor>? extractors = null)
        : this(new RuleSet(rules), new FactCheckerOptions(), extractors ?? [])
    {
    }

    /// <summary>Creates a checker that asks the rules that are on in a set. Changing the set later does not change the checker.</summary>
    public FactChecker(RuleSet rules)
        : this(rules, new FactCheckerOptions(), [])
    {
    }

    private FactChecker(RuleSet rules, FactCheckerOptions options, IEnumerable<ITemporalExtractor> extractors)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules.Snapshot();
        _lexicon = ClaimLexicon.Load(options.Aliases);
        _sources = new SourceProfiles(options.Sources);
        _storyOptions = options.Stories;
        _progress = options.Progress;
        _maxThreads = options.MaxThreads;
        _extractors = [.. extractors];
        Rules = [.. _rules.Select(r => r.Rule)];
    }

    /// <summary>The rules that are asked, ordered by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Creates a checker from options, which start without any rule.</summary>
    /// <param name="configure">Adds the rules and sets what should not be as usual.</param>
    /// <exception cref="RuleConfigurationException">A rule is configured by a name or value that does not exist.</exception>
    /// <exception cref="FormatException">A name among the aliases holds no word.</exception>
    public static FactChecker Create(Action<FactCheckerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new FactCheckerOptions();
        configure(options);
        return new FactChecker(options.Rules, options, options.Extractors);
    }

    /// <summary>What was learned of when two claims are about the same thing.</summary>
    internal AlignmentModel Model { get; init; } = AlignmentModel.Load();

    /// <summary>Reads articles, without comparing them.</summary>
    /// <param name="articles">Articles with different ids.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What was read, ordered by article id.</returns>
    /// <exception cref="ArgumentException">Two articles have the same id.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public IReadOnlyList<ArticleReading> Read(IEnumerable<Article> articles, CancellationToken cancellation = default)
    {
        return [.. Analyze(articles, cancellation).Select(a => a.Reading)];
    }

    /// <summary>Checks articles against each other.</summary>
    /// <inheritdoc cref="Read(IEnumerable{Article}, CancellationToken)"/>
    /// <returns>What was found; the same for any order of the articles.</returns>
    public CheckResult Check(IEnumerable<Article> articles, CancellationToken cancellation = default)
    {
        var corpus = Group(articles, cancellation);
        var stories = corpus.Groups.Select((g, i) => new Story($"s{i + 1}", [.. InOrder(g.Select(a => corpus.Articles[a].Reading)).Select(r => r.Article)])).ToArray();
        var compared = CrowdedStories.Relieve(corpus, _storyOptions.MaxClaims, out var left);
        var facts = new FactBuilder(_lexicon, Model).Build(compared, stories, cancellation);
        return Ask(corpus, compared, stories, facts, cancellation) with { ExceededLimits = [.. DividedStories(corpus), .. left] };
    }

    /// <summary>For each story the claims of its articles as they are compared: for learning how.</summary>
    internal IEnumerable<IReadOnlyList<ClaimProfile>> Profiles(IEnumerable<Article> articles)
    {
        var corpus = Group(articles, default);
        var concepts = new ConceptFinder(_lexicon);
        return corpus.Groups.Where(g => g.Count > 1).Select(g => ClaimProfiler.Of(corpus, g, concepts));
    }

    /// <summary>In the order of publication, then of their ids.</summary>
    private static IEnumerable<ArticleReading> InOrder(IEnumerable<ArticleReading> readings) =>
        readings.OrderBy(PublishedAt).ThenBy(r => r.Article.Id, StringComparer.Ordinal);

    /// <summary>When an article came out, for the order of a story: of one that states no hour, when its day began; last if even that is not known.</summary>
    private static Instant PublishedAt(ArticleReading reading) => reading.Publication is { } publication
        ? publication.Moment?.ToInstant() ?? publication.Day.AtStartOfDayInZone(ZoneTable.Vietnam).ToInstant()
        : Instant.MaxValue;

    private GroupedArticles Group(IEnumerable<Article> articles, CancellationToken cancellation)
    {
        var terms = new TermTable();
        var common = new CommonTerms(terms);
        var analyses = Analyze(articles, cancellation);
        foreach (var analysis in analyses)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var text in analysis.Texts) text.Number(terms);
        }

        var (stories, divided) = new StoryFinder(_storyOptions).Find(analyses, common, cancellation);
        return new GroupedArticles(analyses, stories, new TermStatistics(_frequencies, terms, common)) { Divided = divided };
    }

    /// <summary>Reads articles on several threads; the result does not tell how many.</summary>
    private ArticleAnalysis[] Analyze(IEnumerable<Article> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
            if (ordered[i].Id == ordered[i - 1].Id) throw new ArgumentException($"Two articles have the id {ordered[i].Id}.", nameof(articles));
        var analyses = new ArticleAnalysis[ordered.Length];
        var done = 0;
        var turn = new Lock();
        try
        {
            Parallel.For(0, ordered.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = _maxThreads }, NewAnalyzer, Read, static _ => { });
        }
        catch (AggregateException e)
        {
            // What one article throws is thrown as it is.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }

        return analyses;

        ArticleAnalyzer NewAnalyzer() => new(new MentionExtractor(_scanner.Clone(cancellation), _extractors), _lexicon, _sources);

        ArticleAnalyzer Read(int article, ParallelLoopState _, ArticleAnalyzer analyzer)
        {
            analyses[article] = analyzer.Analyze(ordered[article], cancellation);
            if (_progress is null) return analyzer;
            lock (turn) _progress.Report((++done, ordered.Length));
            return analyzer;
        }
    }

    private IEnumerable<ExceededLimit> DividedStories(GroupedArticles corpus) => corpus.Divided.Select(parts =>
        ExceededLimit.TooManyArticles(corpus.Articles[parts.Min(p => corpus.Groups[p][0])].Reading.Article, parts.Sum(p => corpus.Groups[p].Count), parts.Count, _storyOptions.MaxArticles));

    private CheckResult Ask(GroupedArticles corpus, GroupedArticles compared, IReadOnlyList<Story> stories, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        ArticleReading[] readings = [.. corpus.Articles.Select(a => a.Reading)];
        var factsOf = facts.ToLookup(f => f.Story.Id);
        StoryReading[] shared = [.. stories.Select((s, i) => (Story: s, Members: compared.Groups[i])).Where(s => s.Members.Count > 1)
            .Select(s => new StoryReading(s.Story, [.. InOrder(s.Members.Select(m => readings[m]))], [.. factsOf[s.Story.Id]]))];
        var run = new RuleRun(cancellation);
        foreach (var (rule, severity) in _rules) run.Ask(rule, severity, readings, facts, shared);
        // Stable: of equal ones the rule with the smaller id, and then the earlier fact, comes first.
        Finding[] findings = [.. SuppressedFindings.LeaveOut(run.Findings).OrderByDescending(f => f.Severity).ThenByDescending(f => f.Confidence)];
        return new CheckResult(readings, stories, facts, findings) { FailedRules = run.Failures };
    }
}
