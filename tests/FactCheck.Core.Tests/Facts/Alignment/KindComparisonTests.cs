using FactCheck.Facts;
using FactCheck.Facts.Alignment;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>What stands beside two claims of different values.</summary>
public class KindComparisonTests
{
    private const string First = "Giám định ở Lý Nhân: bà Bảy tổn hại 12%, chị Mai tổn hại 52%, bà Tư tổn hại 17% sức khỏe.";

    [TestCase("Giám định ở Lý Nhân: bà Bảy tổn hại 12%, chị Mai tổn hại 25%, bà Tư tổn hại 17% sức khỏe.", 2, 2)]
    [TestCase("Giám định ở Lý Nhân: bà Bảy tổn hại 12%, chị Mai tổn hại 25%, bà Tư tổn hại 19% sức khỏe.", 1, 1)]
    [TestCase("Giám định ở Lý Nhân: chị Mai tổn hại 25% sức khỏe.", 0, 0)]
    [TestCase("Giám định ở Lý Nhân: bà Bảy tổn hại 12%, chị Mai (44 tuổi) tổn hại 25%, bà Tư (59 tuổi) tổn hại 17% sức khỏe.", 2, 0)]
    public void Pairs_WhatStandsBesideBoth_IsMeasured(string second, int kindNeighbours, int anchors)
    {
        var features = FeaturesOf(First, second, "52", "25");

        features[(int)AlignmentFeature.KindNeighbours].Should().Be(kindNeighbours);
        features[(int)AlignmentFeature.Anchors].Should().Be(anchors);
    }

    [TestCase("Chị Mai tổn hại 25% sức khỏe.", 0)]
    [TestCase("Chị Mai tổn hại 25% sức khỏe, bà Bảy tổn hại 12%.", 0)]
    public void Pairs_OnlyOneFirstOfItsKind_AreNotBothFirst(string second, int expected) =>
        FeaturesOf(First, "Giám định ở Lý Nhân: " + second, "52", "25")[(int)AlignmentFeature.BothFirst].Should().Be(expected);

    [Test]
    public void Pairs_BothFirstOfTheirKind_AreMeasured() =>
        FeaturesOf(First, "Giám định ở Lý Nhân: bà Bảy tổn hại 21%.", "12", "21")[(int)AlignmentFeature.BothFirst].Should().Be(1);

    private static double[] FeaturesOf(string first, string second, string left, string right)
    {
        var groups = new ClaimGroups(new FactChecker([]).Profiles([News.Of("a", first), News.Of("b", second)]).Single());
        new StoryAligner(AlignmentModel.Load()).JoinAgreeing(groups);
        string ValueOf(int claim) => groups.Claims[claim].Claim.Mention.Value;
        return groups.Kinds.SelectMany(k => k.Pairs(groups.Of, groups.Likeness(), r => r == Relation.Different)).Single(p => ValueOf(p.Left) == left && ValueOf(p.Right) == right).Features;
    }
}
