using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;
using FluentAssertions;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>The dates and times that an article states in certain words.</summary>
public sealed class StatedTimes : StatedMentions
{
    internal StatedTimes(ArticleAssertions article, string words, IReadOnlyList<Claim> claims)
        : base(article, words, claims)
    {
    }

    /// <summary>The words mean a day, or a time on that day, everywhere in the article.</summary>
    /// <param name="day">The day; of a time with a stated zone, the day there.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(LocalDate day, string because = "", params object[] becauseArgs) =>
        Resolving(t => t.TryGetDate(out var date) && date == day, CalendarPeriod.OfDay(day), because, becauseArgs);

    /// <summary>The words mean a month, everywhere in the article.</summary>
    /// <param name="month">The month.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(YearMonth month, string because = "", params object[] becauseArgs)
    {
        var expected = CalendarPeriod.OfMonth(month.Year, month.Month);
        return Resolving(t => t == expected, expected, because, becauseArgs);
    }

    /// <summary>The words mean a time of a day, to the minute, everywhere in the article.</summary>
    /// <param name="time">The time, in the zone that the words state, if they state one.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(LocalDateTime time, string because = "", params object[] becauseArgs) =>
        Resolving(
            t => t.Granularity >= Granularity.Hour && t.TryGetDate(out var date) && date == time.Date && t.Hour == time.Hour && t.Minute == time.Minute,
            CalendarPeriod.OfDay(time.Date).At(Granularity.Minute, time.Hour, time.Minute),
            because,
            becauseArgs);

    [CustomAssertion]
    private AndWhichConstraint<ArticleAssertions, Mention> Resolving(Func<CalendarPeriod, bool> isExpected, CalendarPeriod expected, string because, object[] becauseArgs) =>
        Resolving(m => m.Temporal is { IsRange: false } time && isExpected(time.Start), Say(PeriodText.Of(expected)), because, becauseArgs);
}
