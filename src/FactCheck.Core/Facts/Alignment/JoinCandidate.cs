namespace FactCheck.Facts.Alignment;

/// <summary>Two claims that are probably about the same thing.</summary>
/// <param name="Left">The number of the one among the claims of its story.</param>
/// <param name="Right">The number of the other.</param>
/// <param name="Probability">How probable it is.</param>
/// <param name="IsContradiction">Whether their values exclude each other.</param>
internal readonly record struct JoinCandidate(int Left, int Right, double Probability, bool IsContradiction);
