using FactCheck.Articles;

namespace FactCheck.Stories;

/// <summary>Articles that tell the same news.</summary>
/// <param name="Id">Its number among the stories of one check, such as <c>s1</c>.</param>
/// <param name="Articles">In the order of publication, then of their ids.</param>
public sealed record Story(string Id, IReadOnlyList<Article> Articles);
