using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>A rule that reports facts of one kind on which articles contradict each other.</summary>
public abstract class ConflictRule : FactRule
{
    /// <summary>More values than this are a series (prices, results, forecasts) and not one thing told differently.</summary>
    private const int MaxSides = 4;

    /// <summary>Whether the rule looks at facts of a kind.</summary>
    protected abstract bool Covers(FactKind kind);

    /// <summary>What the articles disagree on, as it stands in the message.</summary>
    protected abstract LocalizedText Subject { get; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!Covers(fact.Kind) || fact.Verdict != Verdict.Conflict || ClaimSides.AreOfOneArticle(fact.Claims) || !Concerns(fact)) yield break;
        var sides = ClaimSides.Of(fact.Claims);
        if (sides.Count > MaxSides) yield break;
        var message = new LocalizedText(
            $"Sources disagree on {Subject.English} ({fact.About}): {Listing(sides, " against ")}.",
            $"Các nguồn nêu khác nhau về {Subject.Vietnamese} ({fact.About}): {Listing(sides, " với ")}.");
        yield return Report(message, sides.SelectMany(s => s.GroupBy(c => c.Article).Select(g => Evidence.Of(g.First())))) with
        {
            Confidence = fact.Confidence,
            Question = Questions.WhichIsRight(sides.Select(s => s[0])),
            Fact = fact,
        };
    }

    /// <summary>Whether the rule, and no more special one, is to report a conflict.</summary>
    protected virtual bool Concerns(Fact fact) => !MagnitudeSlip.Explains(fact);

    private static string Listing(IEnumerable<IReadOnlyList<Claim>> sides, string separator) => string.Join(separator, sides.Select(s => $"«{s[0].Mention.Text}»"));
}
