using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts;

/// <summary>Times of articles that do not state when they were published.</summary>
public class ClaimComparisonTests
{
    private const string Opening = "Cầu Bến Sỏi bắc qua sông Vàm Cỏ thông xe sáng {0} sau ba năm thi công.";

    [TestCase("15/4/2017", Relation.Same)]
    [TestCase("18/4/2017", Relation.Different)]
    public void Compare_YearThatWasGuessed_IsThatOfTheOther(string stated, Relation expected)
    {
        var guessed = ClaimOn("15/4", " Dự án được duyệt ngày 2/3/2009.");
        guessed.Mention.Temporal!.Value.Start.Year.Should().Be(2009);
        ClaimComparison.Compare(guessed, ClaimOn(stated, "")).Should().Be(expected);
        ClaimComparison.Compare(ClaimOn(stated, ""), guessed).Should().Be(expected);
    }

    [Test]
    public void Compare_YearThatIsStated_IsItsOwn() =>
        ClaimComparison.Compare(ClaimOn("15/4/2009", ""), ClaimOn("15/4/2017", "")).Should().Be(Relation.Different);

    [TestCase("từ năm 2006 đến nay", "từ năm 2007 đến nay", Relation.Different)]
    [TestCase("từ năm 2006 đến nay", "từ năm 2006 đến nay", Relation.Same)]
    [TestCase("từ ngày 5/3", "từ ngày 4/3 đến ngày 9/3", Relation.Different)]
    [TestCase("từ ngày 4/3", "từ ngày 4/3 đến ngày 9/3", Relation.Compatible)]
    [TestCase("ngày 5/3", "từ ngày 4/3 đến ngày 9/3", Relation.Compatible)]
    [TestCase("từ tháng 3", "từ ngày 4/3 đến ngày 9/3", Relation.Compatible)]
    public void Compare_WhatBeganAtTwoTimes_Differs(string left, string right, Relation expected)
    {
        var claims = new FactChecker([]).Read([.. new[] { left, right }.Select((w, i) => News.Of($"{i}", $"Cầu Bến Sỏi đóng cửa {w} để sửa chữa."))]).Select(a => a.Claims.Single()).ToArray();
        ClaimComparison.Compare(claims[0], claims[1]).Should().Be(expected);
        ClaimComparison.Compare(claims[1], claims[0]).Should().Be(expected);
    }

    private static Claim ClaimOn(string day, string rest) =>
        new FactChecker([]).Read([new Article("a", Opening.Replace("{0}", day, StringComparison.Ordinal) + rest)])[0].Claims.First(c => c.Mention.Text.Contains(day, StringComparison.Ordinal));
}
