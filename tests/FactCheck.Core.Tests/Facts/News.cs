using FactCheck.Articles;
using FactCheck.Facts;
using NodaTime;

namespace FactCheck.Core.Tests.Facts;

/// <summary>Short articles of one day, named a, b, c … in the order given, and what a check without rules makes of them.</summary>
internal static class News
{
    /// <summary>A Tuesday.</summary>
    public static readonly LocalDate Day = new(2026, 3, 10);

    private static readonly FactChecker Checker = new([]);

    public static Article Of(string id, string body, LocalDate? day = null) => new(id, body) { Publication = new Publication(day ?? Day) };

    public static CheckResult Check(params string[] bodies) => Check([.. bodies.Select((b, i) => Of(((char)('a' + i)).ToString(), b))]);

    public static CheckResult Check(params Article[] articles) => Checker.Check(articles);

    /// <summary>The one fact that the claim in these words belongs to.</summary>
    public static Fact FactWith(this CheckResult result, string words) =>
        result.Facts.Where(f => f.Has(words)).Should().ContainSingle().Subject;

    /// <summary>Whether a claim is made in just these words.</summary>
    public static bool Has(this Fact fact, string words) => fact.Claims.Any(c => c.Mention.Text == words);

    /// <summary>Its claims as «article: words».</summary>
    public static IEnumerable<string> Words(this Fact fact) => fact.Claims.Select(c => $"{c.Article.Id}: {c.Mention.Text}");

    public static IEnumerable<string> Ids(this IEnumerable<Article> articles) => articles.Select(a => a.Id);
}
