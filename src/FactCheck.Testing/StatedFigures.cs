using System.Globalization;
using FactCheck.Claims;
using FactCheck.Mentions;
using FluentAssertions;

namespace FactCheck.Testing;

/// <summary>The figures that an article states in certain words.</summary>
public sealed class StatedFigures : StatedMentions
{
    internal StatedFigures(ArticleAssertions article, string words, IReadOnlyList<Claim> claims)
        : base(article, words, claims)
    {
    }

    /// <summary>The words mean a number everywhere in the article, whatever loosens or bounds it (khoảng, ít nhất).</summary>
    /// <param name="number">The number: 37500000 of «37,5 triệu đồng», 10 of «10%».</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What stands for its <c>{0}</c>, <c>{1}</c>, …</param>
    [CustomAssertion]
    public AndWhichConstraint<ArticleAssertions, Mention> ResolvingTo(decimal number, string because = "", params object[] becauseArgs) =>
        Resolving(m => m.Quantity is { } figure && figure.Low == number && figure.High == number, number.ToString("#,0.######", CultureInfo.InvariantCulture), because, becauseArgs);
}
