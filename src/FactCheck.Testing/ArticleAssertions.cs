using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace FactCheck.Testing;

/// <summary>What is to hold of the times and figures in an article: that they stand there, and what they mean.</summary>
/// <param name="reading">The article as it was read.</param>
/// <param name="language">The language of failure messages: <c>vi</c>, or English for any other.</param>
/// <remarks>
/// Words are written as they stand in the article; they may be a part of the time or figure («24/11» of «tối 24/11»), or have words
/// around it («khoảng một giờ»). What stands in teasers and bylines alone is not stated by the article.
/// In all methods <c>because</c> says why it is to hold, and <c>becauseArgs</c> stand for its <c>{0}</c>, <c>{1}</c>, …
/// </remarks>
public sealed class ArticleAssertions(ArticleReading reading, string language) : ReferenceTypeAssertions<Article, ArticleAssertions>((reading ?? throw new ArgumentNullException(nameof(reading))).Article)
{
    private static readonly LocalizedText Date = new("date", "ngày");
    private static readonly LocalizedText Time = new("time", "giờ");
    private static readonly LocalizedText Duration = new("duration", "thời lượng");
    private static readonly LocalizedText Figure = new("figure", "con số");

    /// <inheritdoc/>
    protected override string Identifier => "article";

    /// <summary>What was read from the article.</summary>
    internal ArticleReading Reading { get; } = reading;

    /// <summary>The language of failure messages.</summary>
    internal string Language { get; } = language;

    /// <summary>The article states a date, with or without a time of day: <c>StateDate("24/11")</c>.</summary>
    /// <inheritdoc cref="StateFigure" path="/param"/>
    [CustomAssertion]
    public StatedTimes StateDate(string words, string because = "", params object[] becauseArgs) =>
        new(this, words, State(Date, m => m.Type is MentionType.Date || (m.Type is MentionType.Time && m.Temporal?.Start.IsTimeOnly == false), words, because, becauseArgs));

    /// <summary>The article states a time of day, with or without its date: <c>StateTime("19h30")</c>.</summary>
    /// <inheritdoc cref="StateFigure" path="/param"/>
    [CustomAssertion]
    public StatedTimes StateTime(string words, string because = "", params object[] becauseArgs) =>
        new(this, words, State(Time, m => m.Type is MentionType.Time, words, because, becauseArgs));

    /// <summary>The article states how long something lasted: <c>StateDuration("một giờ")</c>.</summary>
    /// <inheritdoc cref="StateFigure" path="/param"/>
    [CustomAssertion]
    public StatedDurations StateDuration(string words, string because = "", params object[] becauseArgs) =>
        new(this, words, State(Duration, m => m.Type is MentionType.Duration, words, because, becauseArgs));

    /// <summary>The article states a figure – a number of things, money, a percentage, a measure, an age, a score, a rank: <c>StateFigure("10%")</c>.</summary>
    /// <param name="words">As they stand in the article.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public StatedFigures StateFigure(string words, string because = "", params object[] becauseArgs) =>
        new(this, words, State(Figure, m => m.Quantity is not null, words, because, becauseArgs));

    [CustomAssertion]
    private Claim[] State(LocalizedText kind, Func<Mention, bool> isOfKind, string words, string because, object[] becauseArgs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        var standing = Reading.Mentions.Where(m => StandsAt(m, words)).ToArray();
        var stated = Reading.Claims.Where(c => isOfKind(c.Mention) && standing.Contains(c.Mention)).ToArray();
        var failure = new FailureText(Language).NotStated(words, Reading, kind, [.. Reading.Claims.Select(c => c.Mention).Where(isOfKind)], standing);
        Expectation.Check(stated.Length > 0, Messages.ExpectedStatement(Subject.Id, kind, words).In(Language), failure, because, becauseArgs);
        return stated;
    }

    private static bool StandsAt(Mention mention, string words) =>
        Words.Find(mention.Article.Texts[(int)mention.Field].Normalized, words).Any(s => IsWithin(s, mention.NormalizedSpan) || IsWithin(mention.NormalizedSpan, s));

    private static bool IsWithin(TextSpan inner, TextSpan outer) => outer.Contains(inner);
}
