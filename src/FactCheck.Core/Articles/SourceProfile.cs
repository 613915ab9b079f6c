using NodaTime;

namespace FactCheck.Articles;

/// <summary>What is known of an outlet beforehand.</summary>
/// <param name="Zone">The zone its articles are written in, which holds where they state none; null for that of Vietnam.</param>
/// <param name="Reliability">How far its figures can be trusted, from 0 to 1: at 1 they need nobody else to confirm them.</param>
public sealed record SourceProfile(DateTimeZone? Zone, double Reliability)
{
    /// <summary>The reliability of an outlet of which nothing is known.</summary>
    public const double UsualReliability = 0.5;

    /// <summary>What holds for an outlet of which nothing is known.</summary>
    public static SourceProfile Usual { get; } = new(null, UsualReliability);
}
