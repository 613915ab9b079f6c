using FactCheck.Claims;
using FactCheck.Mentions;
using FluentAssertions;

namespace FactCheck.Testing;

/// <summary>What an article states in certain words, wherever they stand in it: <c>Which</c> is the only one.</summary>
public abstract class StatedMentions : AndWhichConstraint<ArticleAssertions, Mention>
{
    private readonly ArticleAssertions _article;
    private readonly string _words;
    private readonly IReadOnlyList<Claim> _claims;

    private protected StatedMentions(ArticleAssertions article, string words, IReadOnlyList<Claim> claims)
        : base(article, claims.Select(c => c.Mention))
    {
        _article = article;
        _words = words;
        _claims = claims;
    }

    /// <summary>The words mean the same everywhere in the article, in the notation of <see cref="Mention.Value"/>: <c>2025-11-24TMO</c>, <c>PT1H40M</c>, <c>37500000 VND</c>.</summary>
    /// <param name="value">The value; <c>factcheck extract</c> shows it.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(string value, string because = "", params object[] becauseArgs)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return Resolving(m => m.Value == value, value, because, becauseArgs);
    }

    /// <summary>A text in the language of failure messages.</summary>
    private protected string Say(LocalizedText text) => text.In(_article.Language);

    /// <summary>Every mention has to mean what is expected. Where the article does not state the words, that has been said already.</summary>
    [CustomAssertion]
    private protected AndWhichConstraint<ArticleAssertions, Mention> Resolving(Func<Mention, bool> isExpected, string expected, string because, object[] becauseArgs)
    {
        var others = _claims.Where(c => !isExpected(c.Mention)).ToArray();
        var text = new FailureText(_article.Language);
        var failure = text.ResolvesTo(others) + (others.Any(c => c.Mention.Type is MentionType.Date or MentionType.Time) ? text.CountedFrom(_article.Reading.Publication) : "");
        Expectation.Check(others.Length == 0, Messages.ExpectedMeaning(_article.Subject.Id, _words, expected).In(_article.Language), failure, because, becauseArgs);
        return this;
    }
}
