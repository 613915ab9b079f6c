using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Tests;
using NodaTime;

namespace FactCheck.Core.Tests.Articles.Reading;

public class JsonFormatTests : FolderTests
{
    [Test]
    public void Read_Object_ReadsEveryField()
    {
        var article = ReadJson("""
            {"id":"7","source":"Báo Sông","url":"https://example.com/7","published":"2025-11-24T19:30:00+07:00","lang":"en",
             "title":"Tít","summary":"Sapô","body":"Thân\n bài","other":1}
            """).Articles.Single();

        article.Id.Should().Be("7");
        article.Source.Should().Be("Báo Sông");
        article.Url.Should().Be("https://example.com/7");
        article.Language.Should().Be("en");
        article.Title.Should().Be("Tít");
        article.Summary.Should().Be("Sapô");
        article.Body.Should().Be("Thân\n bài");
        article.Publication.Should().Be(Publication.At(new LocalDateTime(2025, 11, 24, 19, 30).WithOffset(Offset.FromHours(7))));
    }

    [Test]
    public void Read_BodyAlone_IsEnough()
    {
        var article = ReadJson("""{"body":"mưa","title":null,"id":"","published":" "}""").Articles.Single();

        article.Id.Should().Be("tin");
        article.Title.Should().BeEmpty();
        article.Source.Should().BeNull();
        article.Publication.Should().BeNull();
        article.Language.Should().Be("vi");
    }

    [Test]
    public void Read_ArrayWithoutIds_NumbersTheLaterOnes() =>
        ReadJson("""[{"body":"a"},{"body":"b"},{"id":5,"body":"c"},{"body":"d"}]""").Articles.Select(a => a.Id).Should().Equal("tin", "tin-2", "5", "tin-4");

    [Test]
    public void Read_LinesWithoutIds_AreNamedByLine()
    {
        var result = ReadLines("{\"body\":\"a\"}\r\n\n{\"body\":\"b\"}\n");

        result.Articles.Select(a => a.Id).Should().Equal("tin", "tin:3");
        result.Problems.Should().BeEmpty();
    }

    [Test]
    public void Read_BadLine_IsNamedAndTheOthersAreRead()
    {
        var result = ReadLines("{\"body\":\"a\"}\n{\"body\":\n{\"body\":\"c\"}");

        result.Articles.Select(a => a.Body).Should().Equal("a", "c");
        result.Problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    [Test]
    public void Read_MalformedJson_NamesTheLine() => ReadJson("{\n\"body\": \"a\",\n\"title\" \"b\"}").Problems.Should().ContainSingle().Which.Line.Should().Be(3);

    [TestCase("{}", "no text")]
    [TestCase("""{"title":"a","body":" "}""", "no text")]
    [TestCase("""{"body":7}""", "«body» is not a text")]
    [TestCase("""{"body":"\ud83d"}""", "«body» holds half a character, such as \\ud83d without")]
    [TestCase("7", "not an article")]
    [TestCase("[]", "no text")]
    public void Read_NoArticle_IsAProblem(string json, string message)
    {
        var result = ReadJson(json);

        result.Articles.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Message.English.Should().Contain(message);
    }

    [TestCase("2025-11-24T19:30", "2025-11-24T19:30:00+07")]
    [TestCase("2025-11-24 19:30:15", "2025-11-24T19:30:15+07")]
    [TestCase("2025-11-24T19:30:15.5+0700", "2025-11-24T19:30:15.5+07")]
    [TestCase("2025-11-24T19:30:15-05:00", "2025-11-24T19:30:15-05")]
    [TestCase("2025-11-24T19:30:15Z", "2025-11-25T02:30:15+07")]
    public void Read_Published_IsTheMoment(string published, string moment)
    {
        var publication = ReadJson($$"""{"body":"a","published":"{{published}}"}""").Articles.Single().Publication!;

        NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Format(publication.Moment!.Value).Should().Be(moment);
        publication.Day.Should().Be(publication.Moment.Value.Date);
    }

    [Test]
    public void Read_PublishedDay_HasNoMoment()
    {
        var publication = ReadJson("""{"body":"a","published":"2025-11-24"}""").Articles.Single().Publication;

        publication.Should().Be(new Publication(new LocalDate(2025, 11, 24)));
    }

    [TestCase("hôm qua")]
    [TestCase("2025-13-24")]
    [TestCase("2025-11-24T25:00")]
    [TestCase("2025-11-24T19:30 giờ")]
    public void Read_PublishedIsNoDate_IsAProblemAndTheArticleIsRead(string published)
    {
        var result = ReadJson($$"""{"body":"a","published":"{{published}}"}""");

        result.Articles.Single().Publication.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Message.English.Should().Contain(published);
    }

    [TestCase("[\n  {\"id\": \"a\", \"body\": \"mưa\"},\n  {\"title\": \"Lũ ở Hà Nội\",\n   \"body\": \"Sáng 3/10, lũ về.\"}\n]")]
    [TestCase("\n\n{\"title\":\"Lũ ở Hà Nội\", \"body\":\"\\u0053\\u00e1ng\\t3\\/10, \\\"lũ\\\" về. 😀 Sáng 3/10.\"}")]
    [TestCase("[{\"body\":\"một\"},{\"body\":\"hai\"}, {\"body\":\"Sáng 3/10\",\"summary\":\"Lũ 🌊 ở Hà Nội\"}]")]
    [TestCase("// Tin lũ\n[ /* bài */ {\"body\":\"Sáng 3/10\"} ]")]
    public void Origin_TextsOfTheLastArticle_StandWhereTheFileHasThem(string json)
    {
        var article = ReadJson(json).Articles[^1];

        foreach (var (field, word) in new[] { (ArticleField.Body, "3/10"), (ArticleField.Body, "lũ"), (ArticleField.Title, "Nội"), (ArticleField.Summary, "Nội") })
        {
            for (var at = article[field].IndexOf(word, StringComparison.Ordinal); at >= 0; at = article[field].IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var (line, column) = article.Origin!.PositionOf(field, at)!.Value;
                json.Split('\n')[line - 1][(column!.Value - 1)..].Replace("\\/", "/", StringComparison.Ordinal).Should().StartWith(word);
            }
        }
    }

    [Test]
    public void Origin_Lines_KnowLineAndColumn() =>
        ReadLines("\n  {\"body\":\"Mưa to.\"}\r\n").Articles.Single().Origin!.PositionOf(ArticleField.Body, 4).Should().Be(new FilePosition(2, 16));

    [Test]
    public void Read_ArrayWithWhatIsNoArticle_NamesItsLine() =>
        ReadJson("[{\"body\":\"a\"},\n\n7,\n{\"title\":\"b\"}]").Problems.Select(p => p.Line).Should().Equal(3, 4);

    private ReadingResult ReadJson(string json) => ArticleFiles.Read(Folder.Write("tin.json", json));

    private ReadingResult ReadLines(string json) => ArticleFiles.Read(Folder.Write("tin.jsonl", json));
}
