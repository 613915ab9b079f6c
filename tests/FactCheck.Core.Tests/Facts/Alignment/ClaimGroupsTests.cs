using FactCheck.Facts.Alignment;

namespace FactCheck.Core.Tests.Facts.Alignment;

public class ClaimGroupsTests
{
    private const string Story = "Giao tranh ở biên giới Thái Lan và Campuchia bùng phát trở lại gần đền Preah Vihear. ";
    private const string Twelve = "Đợt pháo kích làm 12 người thiệt mạng. ";
    private const string Thirty = "Chuyến tàu sơ tán chở 30 người rời ga. ";

    [Test]
    public void TryJoin_ClaimsOfTwoArticles_BecomeOneGroupOfTheLeastProbability()
    {
        var groups = Groups(Twelve, Twelve, Twelve);

        groups.TryJoin(new JoinCandidate(0, 1, 0.9, IsContradiction: false));
        groups.TryJoin(new JoinCandidate(1, 2, 0.7, IsContradiction: false));

        var group = groups.All().Should().ContainSingle().Subject;
        group.Articles.Should().Be(3);
        group.Probability.Should().Be(0.7);
        group.IsDivided.Should().BeFalse();
    }

    [Test]
    public void TryJoin_Contradiction_DividesTheGroup()
    {
        var groups = Groups(Twelve, Thirty);

        groups.TryJoin(new JoinCandidate(0, 1, 0.4, IsContradiction: true));

        groups.All().Should().ContainSingle().Which.IsDivided.Should().BeTrue();
    }

    [Test]
    public void TryJoin_AgreeingGroupsWithContradictingMembers_StayApart()
    {
        var groups = Groups(Twelve, Twelve, Thirty);

        groups.TryJoin(new JoinCandidate(0, 1, 0.9, IsContradiction: false));
        groups.TryJoin(new JoinCandidate(1, 2, 0.9, IsContradiction: false));

        groups.Of(1).Should().BeSameAs(groups.Of(0)).And.NotBeSameAs(groups.Of(2));
    }

    [TestCase(0.4, false, false)]
    [TestCase(0.95, false, false)]
    [TestCase(0.4, true, false)]
    [TestCase(0.6, true, false)]
    [TestCase(0.9, true, true)]
    public void TryJoin_ArticleThatSaysTwoThings_KeepsThemApartUnlessNearlySurelyAContradiction(double probability, bool isContradiction, bool joined)
    {
        var groups = Groups(Twelve + Thirty, Twelve);
        groups.TryJoin(new JoinCandidate(0, 2, 0.99, IsContradiction: false));

        groups.TryJoin(new JoinCandidate(1, 2, probability, isContradiction));

        (groups.Of(1) == groups.Of(0)).Should().Be(joined);
    }

    [TestCase(0.6, false)]
    [TestCase(0.9, true)]
    public void TryJoin_TwoThingsOnWhichTheSameArticlesAgree_StayApartUnlessNearlySurelyOne(double probability, bool joined)
    {
        var groups = Groups(Twelve + Thirty, Twelve + Thirty);
        groups.TryJoin(new JoinCandidate(0, 2, 0.99, IsContradiction: false));
        groups.TryJoin(new JoinCandidate(1, 3, 0.99, IsContradiction: false));

        groups.TryJoin(new JoinCandidate(0, 3, probability, IsContradiction: true));

        (groups.Of(3) == groups.Of(0)).Should().Be(joined);
    }

    [TestCase(0.4, false)]
    [TestCase(0.6, true)]
    public void TryJoin_ThirdValue_NeedsMoreThanASecond(double probability, bool joined)
    {
        var groups = Groups(Twelve, Thirty, "Vụ nổ làm 40 người thiệt mạng. ");
        groups.TryJoin(new JoinCandidate(0, 1, 0.4, IsContradiction: true));

        groups.TryJoin(new JoinCandidate(1, 2, probability, IsContradiction: true));

        (groups.Of(2) == groups.Of(0)).Should().Be(joined);
    }

    [Test]
    public void TryJoin_ArticleThatRestatesItself_JoinsBothStatements()
    {
        var groups = Groups(Twelve + Twelve, Twelve);

        groups.TryJoin(new JoinCandidate(0, 2, 0.9, IsContradiction: false));
        groups.TryJoin(new JoinCandidate(1, 2, 0.9, IsContradiction: false));

        groups.All().Should().ContainSingle().Which.Members.Should().HaveCount(3);
    }

    /// <summary>The claims of the bodies, numbered in reading order, each a group of its own.</summary>
    private static ClaimGroups Groups(params string[] bodies) =>
        new(new FactChecker([]).Profiles(bodies.Select((b, i) => News.Of($"{i}", Story + b))).Should().ContainSingle().Subject);
}
