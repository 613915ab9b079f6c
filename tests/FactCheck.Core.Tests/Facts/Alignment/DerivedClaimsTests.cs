using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>What articles do not say in so many words: ages from years of birth, sums of what is listed.</summary>
public class DerivedClaimsTests
{
    [TestCase("sinh năm 1975", "49 tuổi", Verdict.Conflict)]
    [TestCase("SN 1975", "51 tuổi", Verdict.Compatible)]
    [TestCase("SN 1975", "50 tuổi", Verdict.Compatible)]
    public void Check_YearOfBirthAgainstAge_ComparesTheAges(string born, string age, Verdict expected)
    {
        const string sentence = "Trung úy Somchai Petch ({0}) chỉ huy trung đội ở tiền tuyến tỉnh Trat.";
        var result = News.Check(string.Format(null, sentence, born), string.Format(null, sentence, age));
        result.FactWith(age).Should().BeEquivalentTo(new { Kind = FactKind.Age, Verdict = expected });
    }

    [Test]
    public void Check_PartsThatAddUpToAnothersTotal_AreThatTotal()
    {
        var result = News.Check(
            "Chiếc máy bay chở 39 hành khách và 5 thành viên phi hành đoàn rơi xuống vịnh Thái Lan.",
            "Chiếc máy bay chở 44 người rơi xuống vịnh Thái Lan.");
        var total = result.FactWith("44 người");
        total.Verdict.Should().Be(Verdict.Agree);
        total.Words().Should().Equal("a: 39 hành khách và 5 thành viên", "b: 44 người");
    }

    [Test]
    public void Check_PartsThatAddUpToNothingStated_StayParts() =>
        News.Check(
            "Chiếc máy bay chở 39 hành khách và 5 thành viên phi hành đoàn rơi xuống vịnh Thái Lan.",
            "Chiếc máy bay chở 48 người rơi xuống vịnh Thái Lan.").Facts.Should().NotContain(f => f.Claims.Any(c => c.Mention.Text.Contains("hành khách và", StringComparison.Ordinal)));
}
