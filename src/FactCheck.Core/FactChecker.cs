using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Facts.Alignment;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;

namespace FactCheck;

/// <summary>
/// Checks articles against each other: reads them, joins what they say of the same things, and asks the rules. Holds no state
/// between checks; one instance serves many threads.
/// </summary>
public sealed class FactChecker
{
    private readonly MentionScanner _scanner = new();
    private readonly ClaimLexicon _lexicon = ClaimLexicon.Load();
    private readonly StoryOptions _storyOptions = new();
    private readonly Rule[] _rules;
    private readonly ITemporalExtractor[] _extractors;

    /// <summary>Creates a checker.</summary>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="extractors">
    /// Readers of the times of articles in other languages; of several that read a language the first is used. An article whose
    /// language none of them reads is read as if it were Vietnamese: of its times little is then found.
    /// </param>
    public FactChecker(IEnumerable<Rule> rules, IEnumerable<ITemporalExtractor>? extractors = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _extractors = [.. extractors ?? []];
        _rules = [.. rules.OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rules that are asked, ordered by id.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Reads articles, without comparing them.</summary>
    /// <param name="articles">Articles with different ids.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What was read, ordered by article id.</returns>
    /// <exception cref="ArgumentException">Two articles have the same id.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public IReadOnlyList<ArticleReading> Read(IEnumerable<Article> articles, CancellationToken cancellation = default)
    {
        return [.. Analyze(articles, new TermTable(), cancellation).Select(a => a.Reading)];
    }

    /// <summary>Checks articles against each other.</summary>
    /// <inheritdoc cref="Read(IEnumerable{Article}, CancellationToken)"/>
    /// <returns>What was found; the same for any order of the articles.</returns>
    public CheckResult Check(IEnumerable<Article> articles, CancellationToken cancellation = default)
    {
        var corpus = Group(articles, cancellation);
        var stories = corpus.Groups.Select((g, i) => new Story($"s{i + 1}", [.. g.Select(a => corpus.Articles[a].Reading.Article)])).ToArray();
        var facts = new FactBuilder(_lexicon).Build(corpus, stories);
        cancellation.ThrowIfCancellationRequested();
        return new CheckResult([.. corpus.Articles.Select(a => a.Reading)], stories, facts, [.. SuppressedFindings.LeaveOut(Ask(corpus.Articles, facts))]);
    }

    /// <summary>For each story the claims of its articles as they are compared: for learning how.</summary>
    internal IEnumerable<IReadOnlyList<ClaimProfile>> Profiles(IEnumerable<Article> articles)
    {
        var corpus = Group(articles, default);
        var concepts = new ConceptFinder(_lexicon);
        return corpus.Groups.Where(g => g.Count > 1).Select(g => (IReadOnlyList<ClaimProfile>)[.. g.SelectMany(a => ClaimProfile.Of(corpus.Articles[a], a, corpus.Statistics, concepts))]);
    }

    private GroupedArticles Group(IEnumerable<Article> articles, CancellationToken cancellation)
    {
        var terms = new TermTable();
        var common = new CommonTerms(terms);
        var analyses = Analyze(articles, terms, cancellation);
        return new GroupedArticles(analyses, new StoryFinder(_storyOptions).Find(analyses, common), new TermStatistics(analyses, terms.Count, common));
    }

    private List<ArticleAnalysis> Analyze(IEnumerable<Article> articles, TermTable terms, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
            if (ordered[i].Id == ordered[i - 1].Id) throw new ArgumentException($"Two articles have the id {ordered[i].Id}.", nameof(articles));
        var analyzer = new ArticleAnalyzer(new MentionExtractor(_scanner.Clone(), _extractors), _lexicon, terms);
        var analyses = new List<ArticleAnalysis>(ordered.Length);
        foreach (var article in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            analyses.Add(analyzer.Analyze(article));
        }

        return analyses;
    }

    private List<Finding> Ask(IReadOnlyList<ArticleAnalysis> analyses, IReadOnlyList<Fact> facts)
    {
        var findings = new List<Finding>();
        foreach (var rule in _rules)
        {
            if (rule is FactRule factRule) findings.AddRange(facts.SelectMany(factRule.Inspect));
            else if (rule is ArticleRule articleRule) findings.AddRange(analyses.SelectMany(a => articleRule.Inspect(a.Reading)));
        }

        // Stable: of equal ones the rule with the smaller id, and then the earlier fact, comes first.
        return [.. findings.OrderByDescending(f => f.Severity).ThenByDescending(f => f.Confidence)];
    }
}
