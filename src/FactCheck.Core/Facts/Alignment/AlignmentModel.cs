namespace FactCheck.Facts.Alignment;

/// <summary>What was learned of when two claims are about the same thing.</summary>
/// <param name="Same">For claims whose values are the same or compatible.</param>
/// <param name="Different">For claims whose values differ.</param>
internal sealed record AlignmentModel(AlignmentWeights Same, AlignmentWeights Different)
{
    /// <summary>The least probability at which claims of the same value are joined.</summary>
    public double MinSame { get; init; } = 0.55;

    /// <summary>
    /// The least probability at which claims of different values are joined, and so reported. Lower finds more wrong figures and raises
    /// more false alarms.
    /// </summary>
    public double MinDifferent { get; init; } = 0.28;

    /// <summary>Loads the model that comes with the library.</summary>
    public static AlignmentModel Load() => new(AlignmentWeights.Load("same"), AlignmentWeights.Load("different"));
}
