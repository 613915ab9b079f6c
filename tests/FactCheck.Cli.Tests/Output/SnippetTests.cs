using FactCheck.Articles;
using FactCheck.Cli.Output;
using FactCheck.Mentions;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli.Tests.Output;

public class SnippetTests
{
    private const string Text = "Đây là một câu dài nói rằng đúng 12 người đã có mặt ở đó từ sáng sớm.";

    [Test]
    public void Of_ShortSentence_IsWhole() => Cut(Text, "12 người", 100).Should().Be("Đây là một câu dài nói rằng đúng «12 người» đã có mặt ở đó từ sáng sớm.");

    [Test]
    public void Of_LongSentence_IsCutAtWordsOnBothSides() => Cut(Text, "12 người", 40).Should().Be("… nói rằng đúng «12 người» đã có mặt ở …");

    [TestCase("12 người")]
    [TestCase("Đây")]
    [TestCase("sớm.")]
    [TestCase("rằng")]
    public void Of_AnyWidth_Fits(string figure)
    {
        for (var width = 20; width < 80; width++)
            Cut(Text, figure, width).Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).GetCellWidth().Should().BeLessThanOrEqualTo(width);
    }

    [Test]
    public void Of_OneEndlessWord_Fits()
    {
        var text = new string('a', 100) + "12" + new string('b', 100);

        Cut(text, "12", 30).Should().Contain("«12»").And.Match(s => s.Length <= 32);
    }

    private static string Cut(string text, string figure, int width)
    {
        var article = new Article("a", text);
        var start = text.IndexOf(figure, StringComparison.Ordinal);
        var span = new TextSpan(start, start + figure.Length);
        var snippet = Snippet.Of(new Mention(article, ArticleField.Body, span, span, MentionType.Quantity, null, null), new TextSpan(0, text.Length), width);
        return $"{snippet.Before}«{snippet.Figure}»{snippet.After}";
    }
}
