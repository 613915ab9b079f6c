using System.Text;
using CsCheck;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Text;

public class NfcTextTests
{
    private const string Letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ĐÁẤỆỜ0123456789./-";

    [Test]
    public void Of_TextWithoutMarks_ReturnsTheSameString()
    {
        const string text = "sáng 24/11 (giờ Mỹ)";

        var (normalized, offsets) = NfcText.Of(text);

        normalized.Should().BeSameAs(text);
        offsets.Should().BeNull();
    }

    [Test]
    public void Of_DecomposedText_ComposesAndKeepsOffsets()
    {
        // Written out: without ICU data the framework decomposes nothing.
        const string decomposed = "to\u0302\u0301i 24/11";

        var (normalized, offsets) = NfcText.Of(decomposed);

        normalized.Should().Be("tối 24/11");
        offsets![normalized.IndexOf('2', StringComparison.Ordinal)].Should().Be(decomposed.IndexOf('2', StringComparison.Ordinal));
        offsets[^1].Should().Be(decomposed.Length);
    }

    [Test]
    public void Normalize_TextWithHalfACharacter_ComposesTheRest() => ArticleText.Normalize("to\u0302\u0301i \ud83d").Should().Be("tối \ud83d");

    [Test]
    public void Of_MarksInTheOtherOrder_ComposesTheSameLetter() => NfcText.Of("vi\u0065\u0323\u0302t").Text.Should().Be("việt");

    [Test]
    public void Of_MarkOfNoVietnameseLetter_Stays() => NfcText.Of("x\u0308y").Text.Should().Be("x\u0308y");

    [Test]
    public void Of_AnyVietnameseText_UndoesDecomposition() =>
        Gen.Char[Letters].Array[0, 40].Select(c => new string(c)).Sample(text => NfcText.Of(text.Normalize(NormalizationForm.FormD)).Text == text);

    [Test]
    public void Of_AnyText_OffsetsGrowAndEndWithTheText() =>
        Gen.String.Sample(text =>
        {
            var (normalized, offsets) = NfcText.Of(text);
            return offsets is null ? normalized == text
                : offsets.Length == normalized.Length + 1 && offsets[^1] == text.Length && offsets.Zip(offsets.Skip(1)).All(p => p.First < p.Second);
        });

    [TestCase("ấ", "a\u0302\u0301")]
    [TestCase("Đường", "Đu\u031Bo\u031B\u0300ng")]
    [TestCase("abc 12", "abc 12")]
    public void Decompose_VietnameseLetters_AreLettersAndMarks(string text, string parts)
    {
        FactCheck.Articles.ArticleText.Decompose(text).Should().Be(parts);
        NfcText.Of(parts).Text.Should().Be(text);
    }
}
