using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Mentions;

namespace FactCheck.Core.Tests.Claims;

public class EntityTests
{
    [TestCase("Tổng thống Mỹ Donald Trump cho biết.", "donald trump")]
    [TestCase("Thư ký báo chí Nhà Trắng Karoline Leavitt cho biết.", "karoline leavitt")]
    [TestCase("Chủ tịch nước Trung Quốc Tập Cận Bình cho biết.", "tập cận bình")]
    [TestCase("Theo ông Nguyễn Văn Đua, việc này đã xong.", "nguyễn văn đua")]
    public void Find_PersonWithTitle_IsKeyedByTheName(string sentence, string key) =>
        Entities(sentence).Where(e => e.Kind == EntityKind.Person).Select(e => e.Key).Should().Equal(key);

    [Test]
    public void Find_ShortNames_MeanTheFullNameOfTheArticle() =>
        Entities("Tổng thống Mỹ Donald Trump gặp Chủ tịch Trung Quốc Tập Cận Bình. Ông Trump nói với ông Tập.")
            .Where(e => e.Kind == EntityKind.Person).Select(e => e.Key).Should().Equal("donald trump", "tập cận bình", "donald trump", "tập cận bình");

    [Test]
    public void Find_OfficeWithoutName_MeansItsHolderInTheArticle() =>
        Entities("Tổng thống Mỹ Donald Trump phát biểu. Nhà lãnh đạo Mỹ hài lòng, ông chủ Nhà Trắng nói.")
            .Where(e => e.Kind == EntityKind.Person).Select(e => e.Key).Should().Equal("donald trump", "donald trump", "donald trump");

    [Test]
    public void Find_CapitalCity_StandsForItsState() =>
        Entities("Phái đoàn tới Bắc Kinh và Washington.").Where(e => e.Kind == EntityKind.Place).Select(e => e.Key).Should().Equal("Trung Quốc", "Mỹ");

    [TestCase("trump", "donald trump", true)]
    [TestCase("tập", "tập cận bình", true)]
    [TestCase("donald trump", "donald trump", true)]
    [TestCase("cận", "tập cận bình", false)]
    [TestCase("donald trump", "donald tusk", false)]
    public void AreSame_NamesOfOnePerson_AreRecognised(string left, string right, bool expected)
    {
        NameResolver.AreSame(left, right).Should().Be(expected);
        NameResolver.AreSame(right, left).Should().Be(expected);
    }

    [TestCase("Ông Tư Ruộng đến thăm.", "Người:nguyễn văn lúa")]
    [TestCase("Tư Ruộng đến thăm.", "Tên:nguyễn văn lúa")]
    [TestCase("Mọi người gọi bầu Lúa là ông bầu.", "Tên:nguyễn văn lúa")]
    [TestCase("Những thửa tư ruộng đã bán.", "")]
    public void Find_Alias_IsTheNameItStandsFor(string sentence, string expected)
    {
        var lexicon = ClaimLexicon.Load(new Dictionary<string, IReadOnlyList<string>> { ["Nguyễn Văn Lúa"] = ["Tư Ruộng", "bầu Lúa"] });

        Entities(sentence, lexicon).Where(e => e.Key == "nguyễn văn lúa").Select(e => $"{(e.Kind == EntityKind.Person ? "Người" : "Tên")}:{e.Key}")
            .Should().Equal(expected.Length == 0 ? [] : [expected]);
    }

    private static IEnumerable<EntityMention> Entities(string body, ClaimLexicon? lexicon = null) =>
        new ArticleAnalyzer(new MentionExtractor(new MentionScanner(), []), lexicon ?? ClaimLexicon.Load()).Analyze(new Article("a", body)).Entities.SelectMany(e => e);
}
