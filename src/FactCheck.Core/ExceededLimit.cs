using FactCheck.Articles;

namespace FactCheck;

/// <summary>Something that was too much for a check: what lies beyond a limit was not compared. All the rest was.</summary>
/// <param name="Article">The article that it concerns; of several the first.</param>
/// <param name="Message">What was left out, and what to do about it.</param>
public sealed record ExceededLimit(Article Article, LocalizedText Message)
{
    internal static ExceededLimit TooManyClaims(Article article, int claims, int limit) => new(article, new LocalizedText(
        $"its {claims} times and figures are not compared with those of other articles: more than {limit} in one story are too many; split the article, or raise the limit «claims-per-story»",
        $"{claims} mốc thời gian và con số của bài không được so với bài khác: một tin có quá {limit} là quá nhiều; hãy chia nhỏ bài, hoặc nâng giới hạn «claims-per-story»"));

    internal static ExceededLimit TooManyArticles(Article first, int articles, int parts, int limit) => new(first, new LocalizedText(
        $"{articles} articles tell the same news as this one, and more than {limit} are not compared at once: they were compared in {parts} parts; name fewer articles, or raise the limit «articles-per-story»",
        $"{articles} bài đưa cùng tin với bài này, mà không so quá {limit} bài một lúc: các bài đã được so theo {parts} phần; hãy nêu ít bài hơn, hoặc nâng giới hạn «articles-per-story»"));
}
