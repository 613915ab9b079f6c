using FactCheck.Facts;
using FactCheck.Rules;
using FluentAssertions.Execution;

namespace FactCheck.Testing.Tests;

public class ArticlesAssertionsTests
{
    private static readonly Articles Agreeing = Reports.OfLength("khoảng một giờ", "chừng 60 phút");
    private static readonly Articles Contradicting = Reports.OfLength("khoảng một giờ", "khoảng ba giờ");

    [Test]
    public void BeConsistent_SameLengthInOtherWords_Passes() => Agreeing.Should().BeConsistent().And.HaveCount(2);

    [Test]
    public void BeConsistent_OtherLength_ShowsBothSentencesWithOutletsAndValues() =>
        Reports.FailureOf(() => Contradicting.Should().BeConsistent("both quote the {0}", "Kremlin"))
            .Should().StartWith("Expected ").And.Contain(" to be consistent because both quote the Kremlin, but there is a finding:")
            .And.Contain("warning FC1003 duration-conflict")
            .And.Contain("Báo A (a): «một giờ» = ≈ 1 hour").And.Contain("ông Macron kéo dài khoảng một giờ.")
            .And.Contain("Báo B (b): «ba giờ» = ≈ 3 hours").And.Contain("ông Macron kéo dài khoảng ba giờ.")
            .And.Contain("HaveOnlyFindingsOf([\"FC1003\"])");

    [Test]
    public void BeConsistent_MessagesInVietnamese_AreInVietnamese() =>
        Reports.FailureOf(() => Contradicting.WithMessagesIn("vi").Should().BeConsistent())
            .Should().Contain("phải thống nhất với nhau").And.Contain("cảnh báo FC1003").And.Contain("≈ 3 giờ").And.NotContain("Expected");

    [Test]
    public void BeConsistent_WithoutRules_GoesByTheFacts()
    {
        Articles.Of(Agreeing).Should().BeConsistent();

        Reports.FailureOf(() => Articles.Of(Contradicting).Should().BeConsistent()).Should().Contain("contradict").And.Contain("≈ 1 hour").And.Contain("≈ 3 hours");
    }

    [Test]
    public void BeConsistent_FindingsOfInfoOnly_Passes() =>
        Reports.Of(Reports.Body("khoảng một giờ"), Reports.Body("khá lâu")).Should().BeConsistent().And.HaveFinding("missing-duration");

    [Test]
    public void HaveOnlyFindingsOf_AKnownContradiction_Passes() => Contradicting.Should().HaveOnlyFindingsOf(["FC1003"]);

    [Test]
    public void HaveOnlyFindingsOf_WhatWasSettled_Fails() =>
        Reports.FailureOf(() => Agreeing.Should().HaveOnlyFindingsOf(["FC1003"])).Should().Contain("to have a finding of FC1003, but it has none");

    [Test]
    public void HaveOnlyFindingsOf_SomethingNew_Fails() =>
        Reports.FailureOf(() => Reports.Of(Reports.Body("khoảng một giờ"), Reports.Body("khoảng ba giờ"), Reports.Body("khá lâu")).Should().HaveOnlyFindingsOf(["FC1005"]))
            .Should().Contain("findings of FC1005 alone").And.Contain("FC1003");

    [Test]
    public void AgreeOn_TheSameFact_ReturnsIt() =>
        Agreeing.Should().AgreeOn(f => f.Duration.Of("điện đàm")).Which.Claims.Should().HaveCount(2);

    [Test]
    public void AgreeOn_OtherFactsInConflict_DoNotMatter() => Contradicting.Should().AgreeOn(f => f.Date.Of("ĐIỆN ĐÀM").Of("Macron"));

    [Test]
    public void AgreeOn_AContradiction_ShowsBothSentences() =>
        Reports.FailureOf(() => Contradicting.Should().AgreeOn(f => f.Duration.Of("điện đàm"), "it was one call"))
            .Should().Contain("agree on the duration of «điện đàm» because it was one call").And.Contain("kéo dài khoảng một giờ").And.Contain("kéo dài khoảng ba giờ");

    [Test]
    public void AgreeOn_WordsOfTheSentenceOnly_FindsTheFact() => Agreeing.Should().AgreeOn(f => f.Duration.Of("kéo dài"));

    [Test]
    public void AgreeOn_WordsOfTheFigureItself_GoBeforeWordsAroundOthers()
    {
        var articles = Reports.Of(
            "Xưởng gỗ ở phường Tân Hiệp, Bình Dương bốc cháy đêm 8/3. Hơn 60 cảnh sát chữa cháy cùng 12 xe được điều đến.",
            "Xưởng gỗ tại phường Tân Hiệp, Bình Dương cháy đêm 8/3. Hơn 60 cảnh sát chữa cháy được điều đến.");

        articles.Should().AgreeOn(f => f.Count.Of("cảnh sát"));
        Reports.FailureOf(() => articles.Should().AgreeOn(f => f.Count.Of("xe"))).Should().Contain("only one article states it").And.Contain("«12 xe»").And.NotContain("«60");
    }

    [Test]
    public void AgreeOn_WhatNobodyStates_NamesWhatIsStated() =>
        Reports.FailureOf(() => Agreeing.Should().AgreeOn(f => f.Duration.Of("cuộc {họp}")))
            .Should().Contain("no article states a duration of «cuộc {họp}»").And.Contain("điện đàm · Emmanuel Macron · Vladimir Putin: «một giờ»");

    [Test]
    public void AgreeOn_AKindThatNobodyStates_SaysSo() =>
        Reports.FailureOf(() => Agreeing.Should().AgreeOn(f => f.Money)).Should().EndWith("but no article states any amount of money.");

    [Test]
    public void AgreeOn_WhatOneArticleAloneStates_Fails() =>
        Reports.FailureOf(() => Reports.Of(Reports.Body("khoảng một giờ"), Reports.Body("khá lâu")).Should().AgreeOn(f => f.Duration.Of("điện đàm")))
            .Should().Contain("only one article states it").And.Contain("Báo A (a)");

    [Test]
    public void HaveFinding_ByIdOrName_ReturnsIt()
    {
        Contradicting.Should().HaveFinding("FC1003").Which.Fact!.Kind.Should().Be(FactKind.Duration);
        Contradicting.Should().HaveFinding("duration-conflict");
    }

    [Test]
    public void HaveFinding_None_ShowsWhatWasCompared() =>
        Reports.FailureOf(() => Agreeing.Should().HaveFinding("FC1003")).Should().Contain("it has none").And.Contain("Báo A (a), Báo B (b)");

    [Test]
    public void HaveNoFinding_None_Passes() => Contradicting.Should().HaveNoFinding("FC1001").And.HaveNoFinding("date-conflict");

    [Test]
    public void HaveNoFinding_OfInfo_Fails() =>
        Reports.FailureOf(() => Reports.Of(Reports.Body("khoảng một giờ"), Reports.Body("khá lâu")).Should().HaveNoFinding("FC1005"))
            .Should().Contain("info FC1005").And.Contain("not stated in Báo B (b)");

    [TestCase("FC9999")]
    [TestCase("fc1003")]
    [TestCase("FC10")]
    public void HaveNoFinding_NoSuchRule_FailsAndNamesTheRules(string rule) =>
        Reports.FailureOf(() => Agreeing.Should().HaveNoFinding(rule)).Should().Contain($"not checked by a rule «{rule}»").And.Contain("FC1003 duration-conflict");

    [Test]
    public void HaveNoFinding_WithoutRules_SaysHowToGiveThem() =>
        Reports.FailureOf(() => Articles.Of(Agreeing).Should().HaveNoFinding("FC1003")).Should().Contain("CheckedBy(o => o.Rules.AddBuiltIn())");

    [Test]
    public void Assertions_ARuleThatThrows_Fails()
    {
        var articles = Agreeing.CheckedBy(o => o.Rules.Add<BrokenRule>());

        Reports.FailureOf(() => articles.Should().BeConsistent()).Should().Contain("since it failed").And.Contain("XX0001 broken").And.Contain("out of order");
        Reports.FailureOf(() => articles.Should().HaveNoFinding("XX0001")).Should().Contain("out of order");
    }

    [Test]
    public void Assertions_ARuleTurnedOff_IsNotAsked() =>
        Contradicting.CheckedBy(o => o.Rules.AddBuiltIn().TurnOff("FC1003")).Should().BeConsistent();

    [Test]
    public void Assertions_InAScope_AreAllReported()
    {
        var failing = () =>
        {
            using var scope = new AssertionScope();
            Contradicting.Should().BeConsistent();
            Contradicting.Should().AgreeOn(f => f.Money.Of("thuế"));
            Contradicting[0].Should().StateDate("8/3").ResolvingTo(new NodaTime.LocalDate(2026, 3, 8));
        };

        Reports.FailureOf(failing).Should().Contain("FC1003").And.Contain("amount of money").And.Contain("«8/3»");
    }

    [Test]
    public void Failure_TerminalEscapesInAnArticle_AreNotObeyed() =>
        Reports.FailureOf(() => Reports.Of(Reports.Body("khoảng một giờ \u001b[31m\u202e"), Reports.Body("khoảng ba giờ")).Should().BeConsistent())
            .Should().NotContain("\u001b").And.NotContain("\u202e");
}
