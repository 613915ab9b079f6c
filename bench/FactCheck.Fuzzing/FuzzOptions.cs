namespace FactCheck.Fuzzing;

/// <summary>How long and with what a harness is run.</summary>
internal sealed record FuzzOptions
{
    /// <summary>The time of the processor that may be used.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>What all choices follow from.</summary>
    public required int Seed { get; init; }

    /// <summary>The number of inputs after which to stop; for tests.</summary>
    public long MaxRuns { get; init; } = long.MaxValue;

    /// <summary>A folder of inputs beside those that come with the program; what takes new branches is added. Null for none.</summary>
    public string? Corpus { get; init; }

    /// <summary>The folder that receives the inputs that break something.</summary>
    public required string Findings { get; init; }
}
