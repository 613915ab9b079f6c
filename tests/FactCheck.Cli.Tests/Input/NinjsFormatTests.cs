using NodaTime;

namespace FactCheck.Cli.Tests.Input;

public class NinjsFormatTests : ReaderTests
{
    [Test]
    public void Read_Version1_TakesTheFields()
    {
        var article = ReadOne("tin.json", """
            {"uri":"urn:nui:1","type":"text","versioncreated":"2025-10-04T03:00:00Z","language":"vi","headline":"Lũ quét","description_text":"Ở Bến Lội.",
             "body_xhtml":"<p>Sáng 3/10, lũ quét làm 13 người chết.</p><p>Mưa còn to.</p>","infosources":[{"name":"Hãng Núi"}]}
            """);

        (article.Id, article.Title, article.Summary, article.Source).Should().Be(("urn:nui:1", "Lũ quét", "Ở Bến Lội.", "Hãng Núi"));
        article.Body.Should().Be("Sáng 3/10, lũ quét làm 13 người chết.\nMưa còn to.");
        article.Publication!.Moment.Should().Be(new LocalDateTime(2025, 10, 4, 10, 0).WithOffset(Offset.FromHours(7)));
    }

    [Test]
    public void Read_Version2_TakesTheMainTexts()
    {
        var article = ReadOne("tin.json", """
            {"uri":"u","headlines":[{"role":"alternate","value":"Phụ"},{"role":"main","value":"Chính"}],
             "bodies":[{"role":"main","contenttype":"text/html","value":"<p>Mưa to.</p>"}],"descriptions":[{"value":"Tóm tắt."}]}
            """);

        (article.Title, article.Body, article.Summary).Should().Be(("Chính", "Mưa to.", "Tóm tắt."));
    }

    [Test]
    public void Read_Lines_AreAnItemEach()
    {
        var result = Read("tin.jsonl", """
            {"versioncreated":"2025-10-04","body_text":"Mưa to."}

            {"versioncreated":"hôm qua","body_text":"Gió mạnh."}
            {"versioncreated":"2025-10-04","type":"picture"}
            {
            """);

        result.Articles.Select(a => (a.Id, a.Body)).Should().Equal(("tin", "Mưa to."), ("tin-2", "Gió mạnh."));
        result.Problems.Select(p => p.Line).Should().Equal(3, 4, 5);
    }

    [TestCase("""{"body":"Mưa to.","versioncreated":"2025"}""")]
    [TestCase("""[{"id":"a","body":"Mưa to."}]""")]
    public void Read_TheContract_IsNotTakenForNinjs(string json) => ReadOne("tin.json", json).Body.Should().Be("Mưa to.");

    [Test]
    public void Read_ItemWithoutText_IsAProblem() => ProblemOf("tin.json", """{"uri":"u","versioncreated":"2025-10-04","headline":"Ảnh"}""").Should().Contain("the item has no text");
}
