using FactCheck.Quantities;
using FactCheck.Temporal;

namespace FactCheck.Mentions;

/// <summary>What the scan of one article carries from mention to mention.</summary>
internal sealed class ScanState
{
    /// <summary>What times are resolved against, and the dates met so far.</summary>
    public TemporalContext Temporal { get; } = new();

    /// <summary>The currencies met so far.</summary>
    public FigureContext Figures { get; } = new();
}
