using FactCheck.Facts;

namespace FactCheck.Cli.Output.Html;

/// <summary>One thing on a timeline with every date that is given of it.</summary>
/// <param name="Fact">What happens; null for the publication of the articles.</param>
/// <param name="Dates">Its dates, in the order of time; those that cannot be drawn last.</param>
internal sealed record TimelineRow(Fact? Fact, IReadOnlyList<TimelineDate> Dates)
{
    /// <summary>Whether sources give dates that cannot both be right.</summary>
    public bool IsDisputed => Fact?.Verdict == Verdict.Conflict;
}
