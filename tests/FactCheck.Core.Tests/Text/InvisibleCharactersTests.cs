using FactCheck.Articles;
using FactCheck.Mentions;
using NodaTime;

namespace FactCheck.Core.Tests.Text;

/// <summary>A figure is what a reader sees, whatever stands invisibly in it; it is pointed at where it stands.</summary>
public class InvisibleCharactersTests
{
    [TestCase("Có 1\u200B2 người chết.", "1\u200B2 người", "12 người", TestName = "zero-width space between digits")]
    [TestCase("Có 12\u200B người chết.", "12\u200B người", "12 người", TestName = "zero-width space before a space")]
    [TestCase("Có 12 người\u200B chết.", "12 người", "12 người", TestName = "zero-width space behind the figure")]
    [TestCase("Có \u200B12 người chết.", "12 người", "12 người", TestName = "zero-width space before the figure")]
    [TestCase("Có 1\u200D2 ng\u200Cười chết.", "1\u200D2 ng\u200Cười", "12 người", TestName = "joiners in digits and letters")]
    [TestCase("Có 1\uFEFF2 người chết.", "1\uFEFF2 người", "12 người", TestName = "byte order mark between digits")]
    [TestCase("Có 1\u00AD2 người chết.", "1\u00AD2 người", "12 người", TestName = "soft hyphen between digits")]
    [TestCase("Có 1\u20602 người chết.", "1\u20602 người", "12 người", TestName = "word joiner between digits")]
    [TestCase("Có 1\02 người chết.", "1\02 người", "12 người", TestName = "NUL between digits")]
    [TestCase("Có \u202E21\u202C người chết.", "21\u202C người", "21 người", TestName = "right-to-left override: the order of the text, not of the screen")]
    [TestCase("Có 12\u200F người chết.", "12\u200F người", "12 người", TestName = "right-to-left mark")]
    [TestCase("Thiệt hại 1\u200B2\u200B.\u200B500 tỷ đồng.", "1\u200B2\u200B.\u200B500 tỷ đồng", "12500000000000 VND", TestName = "zero-width spaces around a point")]
    [TestCase("Họp \u2066ngày 3\u2069/\u20664/2025\u2069.", "ngày 3\u2069/\u20664/2025", "2025-04-03", TestName = "isolates in a date")]
    [TestCase("Có １２ người chết.", "１２ người", "12 người", TestName = "full-width digits")]
    [TestCase("Họp ngày ３／４／２０２５.", "ngày ３／４／２０２５", "2025-04-03", TestName = "full-width date")]
    [TestCase("Tăng １２．５％ rồi.", "１２．５％", "12.5", TestName = "full-width per cent")]
    [TestCase("Có ١٢ người chết.", "١٢ người", "12 người", TestName = "Arabic-Indic digits")]
    [TestCase("Họp ngày ٣/٤/٢٠٢٥.", "ngày ٣/٤/٢٠٢٥", "2025-04-03", TestName = "Arabic-Indic date")]
    [TestCase("Thiệt hại 4,5 ty\u0309 đo\u0302\u0300ng.", "4,5 ty\u0309 đo\u0302\u0300ng", "4500000000 VND", TestName = "decomposed unit")]
    [TestCase("Chết 3 ngu\u031Bo\u031B\u0300i và 4 bị thương ngày 3/4.", "3 ngu\u031Bo\u031B\u0300i", "3 người", TestName = "decomposed noun beside composed words")]
    [TestCase("Có \uD83D 12 người chết.", "12 người", "12 người", TestName = "half a character before")]
    [TestCase("Có 12 người\uDC00.", null, null, TestName = "half a character in the noun: no word, and no crash")]
    public void Read_MisleadingCharacters_AreReadAsSeenAndPointedAtAsWritten(string body, string? text, string? value)
    {
        var found = Read(body);

        if (text is null) return;
        var mention = found.Should().Contain(m => m.Value == value).Which;
        mention.Text.Should().Be(text);
        mention.Span.Of(body).ToString().Should().Be(text);
    }

    [Test]
    public void Article_WithInvisibleCharacters_KeepsItsTextAsRead()
    {
        const string body = "Có 1\u200B2 người.";

        var text = new Article("a", body).Texts[(int)ArticleField.Body];

        text.Original.Should().Be(body);
        text.Normalized.Should().Be("Có 12 người.");
    }

    private static IReadOnlyList<Mention> Read(string body) =>
        new FactChecker([]).Read([new Article("a", body) { Publication = new Publication(new LocalDate(2025, 4, 5)) }]).Single().Mentions;
}
