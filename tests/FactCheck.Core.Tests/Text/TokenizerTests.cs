using FactCheck.Text;

namespace FactCheck.Core.Tests.Text;

public class TokenizerTests
{
    [TestCase("ngày24/11", "ngày|24|/|11")]
    [TestCase("14h30’", "14|h|30|’")]
    [TestCase("  Hà  Nội\n", "Hà|Nội")]
    [TestCase("37,5%", "37|,|5|%")]
    [TestCase("a\u00A0b", "a|b")]
    [TestCase("", "")]
    public void Tokenize_Text_CutsBetweenLettersDigitsAndSigns(string text, string expected) =>
        string.Join('|', Tokens(text).Select(t => t.Span.Of(text).ToString())).Should().Be(expected);

    [Test]
    public void Tokenize_LineBreak_MarksTheTokenBehind() =>
        Tokens("một hai\nba").Select(t => t.LineBefore).Should().Equal(true, false, true);

    [Test]
    public void Tokenize_Space_MarksTheTokenBehind() => Tokens("24/ 11").Select(t => t.SpaceBefore).Should().Equal(true, false, true);

    [Test]
    public void Tokenize_Capitals_AreMarked() =>
        Tokens("Hà AFC nội").Select(t => (t.IsCapital, (t.Traits & TokenTraits.Acronym) != 0)).Should().Equal((true, false), (true, true), (false, false));

    [TestCase("999999999", 999999999)]
    [TestCase("0012", 12)]
    [TestCase("１２", 12)]
    [TestCase("1234567890", Token.TooManyDigits)]
    public void Number_Digits_IsTheirValue(string text, int expected) => Tokens(text).Should().ContainSingle().Which.Number.Should().Be(expected);

    [TestCase("hoà", "hòa")]
    [TestCase("THUỶ", "thủy")]
    [TestCase("chiêù", "chiều")]
    [TestCase("Ðầu", "đầu")]
    [TestCase("–", "-")]
    [TestCase("⁄", "/")]
    [TestCase("－", "-")]
    [TestCase("−", "-")]
    [TestCase("／", "/")]
    [TestCase("％", "%")]
    [TestCase("．", ".")]
    [TestCase("，", ",")]
    [TestCase("：", ":")]
    public void Find_OtherSpelling_IsTheSameWord(string written, string known)
    {
        var vocabulary = new Vocabulary();
        var number = vocabulary.Add(known);
        vocabulary.Find(written).Should().Be(number);
    }

    [Test]
    public void Find_UnknownWord_IsUnknown() => new Vocabulary().Find("xyz").Should().Be(Vocabulary.Unknown);

    [Test]
    public void Add_FrozenVocabulary_Throws()
    {
        var vocabulary = new Vocabulary();
        vocabulary.Freeze();
        vocabulary.Invoking(v => v.Add("mới")).Should().Throw<InvalidOperationException>();
    }

    private static Token[] Tokens(string text)
    {
        var tokens = new TokenBuffer();
        new Tokenizer(new Vocabulary()).Tokenize(text, tokens);
        return tokens.Tokens.ToArray();
    }
}
