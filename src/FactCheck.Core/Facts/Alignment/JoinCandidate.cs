namespace FactCheck.Facts.Alignment;

/// <summary>Two claims that are probably about the same thing.</summary>
/// <param name="Left">The number of the one among the claims of its story.</param>
/// <param name="Right">The number of the other.</param>
/// <param name="Probability">How probable it is.</param>
/// <param name="IsContradiction">Whether their values exclude each other.</param>
/// <param name="IsOfOneArticle">Whether one article says both, in its head and in its body.</param>
internal readonly record struct JoinCandidate(int Left, int Right, double Probability, bool IsContradiction, bool IsOfOneArticle = false);
