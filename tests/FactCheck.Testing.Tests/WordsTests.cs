using System.Text;
using CsCheck;

namespace FactCheck.Testing.Tests;

public class WordsTests
{
    [TestCase("tối 24/11 (giờ Mỹ)", "24/11", true)]
    [TestCase("tối 24/11", "24/1", false)]
    [TestCase("tối 24/11", "4/11", false)]
    [TestCase("24/11/2025", "24/11", true)]
    [TestCase("1.000.000 người", "1.000", false)]
    [TestCase("1.000.000 người", "000", false)]
    [TestCase("hết 1.000. Sau đó", "1.000", true)]
    [TestCase("Cuộc Điện Đàm", "điện đàm", true)]
    [TestCase("người chết", "người ch", false)]
    [TestCase("việc người việc", "việc", true)]
    [TestCase("10%", "0%", false)]
    [TestCase("", "x", false)]
    [TestCase("x", " ", false)]
    public void StandIn_WholeWords_Only(string text, string words, bool expected) => Words.StandIn(text, words).Should().Be(expected);

    [Test]
    public void StandIn_DecomposedLetters_AreTheSame()
    {
        Words.StandIn("cuộc điện đàm".Normalize(NormalizationForm.FormD), "điện đàm").Should().BeTrue();
        Words.StandIn("cuộc điện đàm", "điện đàm".Normalize(NormalizationForm.FormD)).Should().BeTrue();
    }

    [Test]
    public void Find_WordsBetweenSpaces_AreFoundWhereTheyStand() =>
        (from before in Gen.String[Gen.Char["ab 1"], 0, 8] from words in Gen.String[Gen.Char["ab1"], 1, 5] from after in Gen.String[Gen.Char["ab 1"], 0, 8] select (before, words, after))
        .Sample(t => Words.Find($"{t.before} {t.words} {t.after}", t.words).Any(s => s.Start == t.before.Length + 1 && s.Length == t.words.Length));
}
