namespace FactCheck.Training;

/// <summary>A pair of claims to learn from.</summary>
/// <param name="Cluster">The story it comes from: what is learned from a story is not tried on it.</param>
/// <param name="Features">What is measured of the pair.</param>
/// <param name="IsPositive">Whether the two are about the same thing.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(int Cluster, double[] Features, bool IsPositive, double Weight);
