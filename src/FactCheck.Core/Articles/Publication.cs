using NodaTime;

namespace FactCheck.Articles;

/// <summary>When an article was published.</summary>
/// <param name="Day">The day, in the article's own zone.</param>
/// <param name="Moment">The moment, if more than the day is known.</param>
/// <param name="IsInferred">Whether the day was not stated but worked out from what the article says; it may then be a day or two off.</param>
public sealed record Publication(LocalDate Day, OffsetDateTime? Moment = null, bool IsInferred = false)
{
    /// <summary>A stated moment.</summary>
    public static Publication At(OffsetDateTime moment) => new(moment.Date, moment);
}
