using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Events;
using FactCheck.Mentions;

namespace FactCheck.Core.Tests.Claims;

public class EventTests
{
    private const string Leaders = "Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình họp báo. ";

    [TestCase("Ông Trump điện đàm với ông Tập.", "call")]
    [TestCase("Ông Trump và ông Tập gặp nhau tại Busan.", "meeting")]
    [TestCase("Ông Trump thăm Bắc Kinh.", "visit")]
    public void Find_WordsOfAnEvent_TellKindAndParticipants(string sentence, string kind)
    {
        var found = Events(Leaders + sentence).Should().ContainSingle().Subject;

        found.Kind.Should().Be(kind);
        found.Participants.Should().Equal("donald trump", "tập cận bình");
    }

    [Test]
    public void Find_WithAThirdPerson_NamesThatPerson() =>
        Events(Leaders + "Ông Tập có cuộc gọi trực tuyến với Tổng thống Nga Vladimir Putin.").Should().ContainSingle()
            .Which.Participants.Should().Equal("tập cận bình", "vladimir putin");

    [TestCase("Ông Trump sẽ thăm Bắc Kinh.", "Trung Quốc")]
    [TestCase("Ông mời Chủ tịch Tập sang Mỹ.", "Mỹ")]
    public void Find_Visit_NamesTheStateVisited(string sentence, string destination) =>
        Events(Leaders + sentence).Should().ContainSingle().Which.Destination.Should().Be(destination);

    [TestCase("Cuộc thăm dò cho thấy điều đó.")]
    [TestCase("Ông gửi điện thăm hỏi.")]
    public void Find_WordsThatOnlyLookLikeAnEvent_FindsNone(string sentence) => Events(Leaders + sentence).Should().BeEmpty();

    [TestCase("hai chuyến thăm", true)]
    [TestCase("các chuyến thăm", true)]
    [TestCase("một chuyến thăm", false)]
    public void Find_NumberBeforeTheEvent_TellsWhetherThereAreSeveral(string words, bool isPlural) =>
        Events(Leaders + $"Ông nói về {words}.").Should().ContainSingle().Which.IsPlural.Should().Be(isPlural);

    [Test]
    public void MayBe_VisitsToDifferentStates_AreDifferentEvents() =>
        Visit("Mỹ", isPlural: false).MayBe(Visit("Trung Quốc", isPlural: false)).Should().BeFalse();

    [Test]
    public void MayBe_SeveralVisitsWithoutStates_MayBeAnyOfThem()
    {
        Visit(null, isPlural: true).MayBe(Visit("Mỹ", isPlural: false)).Should().BeTrue();
        Visit("Mỹ", isPlural: false).MayBe(Visit(null, isPlural: true)).Should().BeTrue();
    }

    [TestCase("President Donald Trump spoke by phone with Chinese President Xi Jinping on Monday. Trump invited Xi.", "call")]
    [TestCase("Following a phone call between Donald Trump and Xi Jinping, Trump and Xi issued statements.", "call")]
    [TestCase("Trump met with Xi in Busan. President Trump and President Xi shook hands; Donald Trump praised Xi Jinping.", "meeting")]
    public void Find_EnglishArticle_ComparesPeopleByTheirVietnameseNames(string body, string kind)
    {
        var found = Events(body, "en-US").First();

        found.Kind.Should().Be(kind);
        found.Participants.Should().Equal("donald trump", "tập cận bình");
    }

    [Test]
    public void Find_EnglishVisit_NamesTheStateVisitedInVietnamese() =>
        Events("President Donald Trump will make a state visit to China. President Xi Jinping agreed.", "en").Should().ContainSingle().Which.Destination.Should().Be("Trung Quốc");

    [TestCase("Mr Trump will call for calm.")]
    [TestCase("It was a wake-up call.")]
    public void Find_EnglishWordsThatOnlyLookLikeAnEvent_FindsNone(string body) => Events(body, "en").Should().BeEmpty();

    [Test]
    public void Find_EnglishWordsInAVietnameseArticle_AreNoEvents() => Events(Leaders + "Bài hát «Call» của nhóm Meeting ra mắt.").Should().BeEmpty();

    private static EventReference Visit(string? destination, bool isPlural) => new("visit", ["donald trump", "tập cận bình"], destination, null, isPlural);

    private static IEnumerable<EventReference> Events(string body, string language = "vi") =>
        new ArticleAnalyzer(new MentionExtractor(new MentionScanner(), []), ClaimLexicon.Load()).Analyze(new Article("a", body) { Language = language }).Events.SelectMany(e => e).Select(e => e.Event);
}
