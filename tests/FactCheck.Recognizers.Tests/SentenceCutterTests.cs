using CsCheck;
using FactCheck.Recognizers.Languages;

namespace FactCheck.Recognizers.Tests;

public class SentenceCutterTests
{
    [TestCase("The call took place on Nov. 24. It lasted an hour.", "en", "The call took place on Nov. 24.|It lasted an hour.")]
    [TestCase("They met at 8 a.m. Monday. U.S. President Trump spoke.", "en", "They met at 8 a.m. Monday.|U.S. President Trump spoke.")]
    [TestCase("It ended in 2025. \"Good,\" he said.", "en", "It ended in 2025.|\"Good,\" he said.")]
    [TestCase("Er kam am 24. November. Es regnete.", "de", "Er kam am 24. November.|Es regnete.")]
    [TestCase("双方11月24日通话。持续一小时！", "zh", "双方11月24日通话。|持续一小时！")]
    [TestCase("One line\nanother line\n\n", "en", "One line|another line")]
    [TestCase("", "en", "")]
    public void Cut_Text_EndsPiecesWhereSentencesSurelyEnd(string text, string language, string expected) =>
        string.Join('|', SentenceCutter.Cut(text, language).Select(s => s.Of(text).ToString())).Should().Be(expected);

    [Test]
    public void Cut_AnyText_LosesNothingButWhiteSpaceAndMakesNoLongPiece() =>
        Gen.String[Gen.Char["ab .!\n。A1Nov\""], 0, 3000].Sample(text =>
        {
            var pieces = SentenceCutter.Cut(text, "en").ToArray();
            var kept = string.Concat(pieces.Select(p => p.Of(text).ToString()));
            return pieces.All(p => p.Length is > 0 and <= 801) && Letters(kept) == Letters(text) && pieces.Zip(pieces.Skip(1)).All(p => p.First.End <= p.Second.Start);
        }, iter: 200);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
