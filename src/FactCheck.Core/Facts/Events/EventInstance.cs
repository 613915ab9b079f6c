using FactCheck.Claims;
using FactCheck.Claims.Events;

namespace FactCheck.Facts.Events;

/// <summary>One event as one article tells it, with all that the article says of its time and length.</summary>
internal sealed class EventInstance(int article, EventReference reference)
{
    /// <summary>The article's position among those that are checked.</summary>
    public int Article { get; } = article;

    /// <summary>The event.</summary>
    public EventReference Event { get; } = reference;

    /// <summary>What is said of its time.</summary>
    public List<Claim> Times { get; } = [];

    /// <summary>What is said of its length.</summary>
    public List<Claim> Lengths { get; } = [];

    /// <summary>Whether every time said of the one is possible for the other; true if one has none.</summary>
    public bool TimesAgree(EventInstance other) => Times.All(t => other.Times.All(o => ClaimComparison.Compare(t, o) != Relation.Different));

    /// <summary>The smallest number of days between two days said of the two, or null if one names no day.</summary>
    public int? DaysApart(EventInstance other)
    {
        var gaps = from t in Times
                   from o in other.Times
                   let l = t.Mention.Temporal!.Value.Start
                   let r = o.Mention.Temporal!.Value.Start
                   where l.TryGetDate(out _) && r.TryGetDate(out _)
                   select Math.Abs(NodaTime.Period.DaysBetween(Day(l), Day(r)));
        return gaps.Select(g => (int?)g).Min();
    }

    private static NodaTime.LocalDate Day(Temporal.CalendarPeriod period) => period.TryGetDate(out var date) ? date : default;
}
