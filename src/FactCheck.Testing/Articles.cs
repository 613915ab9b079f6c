using System.Collections;
using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Testing;

/// <summary>
/// The articles that a test is about, the rules they are checked by, and the language of failure messages. Never changes: the
/// methods give other articles. The check is made once, when the first assertion needs it.
/// </summary>
public sealed class Articles : IReadOnlyList<Article>
{
    // Holds no state; to make one is to read all patterns and lexicons.
    private static readonly FactChecker WithoutRules = new([]);

    private readonly IReadOnlyList<Article> _articles;
    private readonly FactChecker _checker;
    private readonly Lazy<CheckResult> _result;

    private Articles(IReadOnlyList<Article> articles, FactChecker checker, string language)
    {
        _articles = articles;
        _checker = checker;
        Language = language;
        _result = new Lazy<CheckResult>(() => _checker.Check(_articles));
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _articles.Count;

    /// <summary>The rules that the articles are checked by, ordered by id; none unless <see cref="CheckedBy(FactChecker)"/> gave them.</summary>
    /// <remarks>As the source of test cases they make one case a rule, named by its id and name.</remarks>
    public IReadOnlyList<RuleInfo> Rules => [.. _checker.Rules.Select(r => r.Info)];

    /// <summary>What the check has found.</summary>
    /// <exception cref="ArgumentException">Two articles have the same id.</exception>
    public CheckResult Result => _result.Value;

    /// <summary>The language of failure messages: <c>vi</c>, or English for any other.</summary>
    internal string Language { get; }

    /// <summary>The article at a position, counted from 0.</summary>
    public Article this[int index] => _articles[index];

    /// <summary>The article of an id, or the only one whose id begins so: <c>articles["004"]</c>.</summary>
    /// <exception cref="KeyNotFoundException">No article has such an id, or several have.</exception>
    public Article this[string id] => Find(id);

    /// <summary>Reads a folder with all that is in it.</summary>
    /// <remarks>
    /// Also the source of test cases, one an article, named by its id:
    /// <c>[TestCaseSource(typeof(Articles), nameof(Articles.FromFolder), new object[] { "articles" })]</c>.
    /// </remarks>
    /// <param name="path">The folder; a relative path is looked for beside the test assembly, then in the current directory.</param>
    /// <returns>At least one article, in the order of the names of the files.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file cannot be read, or there is none: a test of what is left would say nothing.</exception>
    public static Articles FromFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string[] places = [Path.GetFullPath(path, AppContext.BaseDirectory), Path.GetFullPath(path)];
        var folder = Array.Find(places, Directory.Exists) ?? throw new DirectoryNotFoundException(Messages.NoFolder(path, places.Distinct()).English);
        return From(ArticleFiles.Read(folder));
    }

    /// <summary>The articles that were read, with the options that suit them.</summary>
    /// <inheritdoc cref="FromFolder" path="/exception[@cref='InvalidDataException']"/>
    public static Articles From(ReadingResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Problems.Count > 0) throw new InvalidDataException(Messages.Unreadable(reading.Problems).English);
        if (reading.Articles.Count == 0) throw new InvalidDataException(Messages.NoArticles.English);
        return Of(reading.Articles);
    }

    /// <summary>Articles that the test itself makes, or picks from others.</summary>
    public static Articles Of(params IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new Articles([.. articles], WithoutRules, "en");
    }

    /// <summary>The same articles, checked by the rules of a checker.</summary>
    public Articles CheckedBy(FactChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return new Articles(_articles, checker, Language);
    }

    /// <summary>The same articles, checked as options say: <c>CheckedBy(o => o.Rules.AddBuiltIn())</c>, with the package FactCheck.Rules.</summary>
    /// <param name="configure">Adds the rules and sets what should not be as usual. Tests of other articles with the same rules are faster if they share a checker.</param>
    /// <exception cref="RuleConfigurationException">A rule is configured by a name or value that does not exist.</exception>
    public Articles CheckedBy(Action<FactCheckerOptions> configure) => CheckedBy(FactChecker.Create(configure));

    /// <summary>The same articles, with failure messages in a language.</summary>
    /// <param name="language"><c>vi</c>, or English for any other.</param>
    public Articles WithMessagesIn(string language) => new(_articles, _checker, language);

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => _articles.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ids of the articles.</summary>
    public override string ToString() => string.Join(", ", _articles);

    /// <summary>What is read from one article alone.</summary>
    internal static ArticleReading Read(Article article) => WithoutRules.Read([article])[0];

    private Article Find(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var found = _articles.Where(a => a.Id == id).ToArray();
        if (found.Length == 0) found = [.. _articles.Where(a => a.Id.StartsWith(id, StringComparison.Ordinal))];
        return found.Length == 1 ? found[0] : throw new KeyNotFoundException(Messages.NotOneArticle(id, found.Length, this).English);
    }
}
