namespace FactCheck.Articles.Reading;

/// <summary>What reading has yielded: all that could be read, and what could not.</summary>
/// <param name="Articles">The articles, in the order they were read.</param>
/// <param name="Problems">The problems, in the same order; empty if everything was read.</param>
public sealed record ReadingResult(IReadOnlyList<Article> Articles, IReadOnlyList<ReadingProblem> Problems);
