using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Stories;
using NodaTime;

namespace FactCheck.Rules.Tests;

/// <summary>Short reports of one day, named a, b, c … in the order given.</summary>
internal static class Reports
{
    private static readonly FactChecker Checker = new(BuiltInRules.All());

    /// <summary>What a check of the reports finds.</summary>
    public static CheckResult Check(params string[] bodies) => Checker.Check(Of(bodies));

    /// <summary>Reports of a border war that differ only in what stands for {0} in one sentence.</summary>
    public static CheckResult CheckWith(string sentence, params string[] words) => Check([.. words.Select(w =>
        "Giao tranh ở biên giới Thái Lan và Campuchia bùng phát trở lại gần đền Preah Vihear. "
        + sentence.Replace("{0}", w, StringComparison.Ordinal)
        + " Người phát ngôn quân đội Thái Lan kêu gọi Campuchia ngừng bắn.")]);

    /// <summary>A fact of the one claim that each report makes; reports without a claim are those that miss it.</summary>
    public static Fact Fact(FactKind kind, Verdict verdict, params string[] bodies)
    {
        var readings = Checker.Read(Of(bodies));
        return new Fact
        {
            Id = "f1",
            Story = new Story("s1", [.. readings.Select(r => r.Article)]),
            About = "thử",
            Kind = kind,
            Verdict = verdict,
            Confidence = 0.5,
            Claims = [.. readings.SelectMany(r => r.Claims)],
            Missing = [.. readings.Where(r => r.Claims.Count == 0).Select(r => r.Article)],
        };
    }

    private static IEnumerable<Article> Of(string[] bodies) =>
        bodies.Select((b, i) => new Article(((char)('a' + i)).ToString(), b) { Publication = new Publication(new LocalDate(2026, 3, 10)) });
}
