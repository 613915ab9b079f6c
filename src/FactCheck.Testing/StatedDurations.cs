using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;
using FactCheck.Text;
using FluentAssertions;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>The lengths of time that an article states in certain words.</summary>
public sealed class StatedDurations : StatedMentions
{
    private static readonly (Func<Period, long> Count, TemporalUnit Unit)[] Units =
    [
        (p => p.Years, TemporalUnit.Year), (p => p.Months, TemporalUnit.Month), (p => p.Weeks, TemporalUnit.Week), (p => p.Days, TemporalUnit.Day),
        (p => p.Hours, TemporalUnit.Hour), (p => p.Minutes, TemporalUnit.Minute), (p => p.Seconds, TemporalUnit.Second),
    ];

    internal StatedDurations(ArticleAssertions article, string words, IReadOnlyList<Claim> claims)
        : base(article, words, claims)
    {
    }

    /// <summary>The words mean a length of time everywhere in the article, whatever loosens it (khoảng, gần).</summary>
    /// <param name="length">The length in at most two units, such as years and months or hours and minutes; a hundred minutes are 1 hour 40 minutes.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is zero, negative, or of more than two units.</exception>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(Period length, string because = "", params object[] becauseArgs)
    {
        var amount = AmountOf(length);
        var expected = TemporalValue.Duration(amount);
        return Resolving(
            m => m.Temporal is { } time && TemporalComparison.Compare(time with { Hedge = Hedge.None }, expected, DateTimeZone.Utc) == TemporalVerdict.Same,
            Say(PeriodText.OfAmount(amount)),
            because,
            becauseArgs);
    }

    private static TemporalAmount AmountOf(Period length)
    {
        ArgumentNullException.ThrowIfNull(length);
        var parts = Units.Select(u => (Count: u.Count(length), u.Unit)).Where(p => p.Count != 0).ToArray();
        if (parts.Length is 0 or > 2 || parts.Any(p => p.Count is < 0 or > TemporalAmount.MaxCount)) throw new ArgumentException($"{length} is no length in one or two units.", nameof(length));
        var (count, unit) = parts[0];
        return parts.Length == 1 ? TemporalAmount.Of(count, unit) : TemporalAmount.Of(count, unit, (int)parts[1].Count, parts[1].Unit);
    }
}
