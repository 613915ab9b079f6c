namespace FactCheck.Facts.Alignment;

/// <summary>Two claims of one kind with what speaks for their being about the same thing.</summary>
/// <param name="Left">The number of the one among the claims of its story.</param>
/// <param name="Right">The number of the other.</param>
/// <param name="Relation">How their values stand to each other.</param>
/// <param name="Features">By <see cref="AlignmentFeature"/>.</param>
internal sealed record ClaimPair(int Left, int Right, Relation Relation, double[] Features);
