using System.Globalization;
using CsCheck;
using FactCheck.Text;
using FactCheck.Text.Numbers;

namespace FactCheck.Core.Tests.Numbers;

public class NumberReaderTests
{
    private static readonly (NumberReader Reader, Tokenizer Tokenizer) Loaded = Load();

    [TestCase("1.234.567", 1234567)]
    [TestCase("1,234,567", 1234567)]
    [TestCase("1.234.567,89", 1234567.89)]
    [TestCase("1,234,567.89", 1234567.89)]
    [TestCase("1.500", 1500)]
    [TestCase("1,5", 1.5)]
    [TestCase("1.5", 1.5)]
    [TestCase("0.125", 0.125)]
    [TestCase("3, 7 triệu", 3_700_000)]
    [TestCase("1,5 triệu", 1_500_000)]
    [TestCase("2 triệu rưỡi", 2_500_000)]
    [TestCase("1 tỷ 200 triệu", 1_200_000_000)]
    [TestCase("37,5 nghìn tỷ", 37_500_000_000_000d)]
    [TestCase("500 ngàn", 500_000)]
    [TestCase("2k", 2_000)]
    [TestCase("3 chục", 30)]
    [TestCase("5 tá", 60)]
    [TestCase("3 vạn", 30_000)]
    [TestCase("hai mươi mốt", 21)]
    [TestCase("hai mốt", 21)]
    [TestCase("sáu tư", 64)]
    [TestCase("mười lăm", 15)]
    [TestCase("một trăm linh năm", 105)]
    [TestCase("một trăm lẻ năm", 105)]
    [TestCase("hai triệu rưỡi", 2_500_000)]
    [TestCase("nửa triệu", 500_000)]
    [TestCase("hai phẩy năm", 2.5)]
    [TestCase("một phẩy không năm", 1.05)]
    public void TryRead_Number_HasItsValue(string text, decimal expected)
    {
        var reading = Read(text, out var tokens);
        reading.Value.Should().Be(expected);
        reading.End.Should().Be(tokens);
        reading.Overflows.Should().BeFalse();
    }

    [TestCase("mười năm", 10)]
    [TestCase("hai triệu năm", 2_000_000)]
    [TestCase("10 tỷ phú", 10)]
    [TestCase("5 tỷ lệ", 5)]
    public void TryRead_NumberBeforeALookAlike_Stops(string text, decimal expected) => Read(text, out _).Value.Should().Be(expected);

    [Test]
    public void TryRead_TooLarge_Overflows()
    {
        Read("999999999999999999999999 tỷ", out _).Overflows.Should().BeTrue();
        Read("99999999999999999999999999999999", out _).Overflows.Should().BeTrue();
        Read("79228162514264337593543950335,5", out _).Overflows.Should().BeTrue();
        Read("79228162514264337593543950336, 5 triệu", out _).Overflows.Should().BeTrue();
    }

    [Test]
    public void TryRead_AnyNumberInWords_ReadsBack() =>
        Gen.OneOf(Gen.Long[0, 1_000_000_000_000_000], Gen.Long[0, 2_000_000], Gen.Long[0, 999]).Sample(number =>
        {
            var reading = Read(NumberWords.Of(number), out var tokens);
            return reading.Value == number && reading.End == tokens;
        });

    [Test]
    public void TryRead_AnyDecimalInWords_ReadsBack() =>
        Gen.Select(Gen.Long[1, 999_999_999], Gen.Int[1, 9].Array[1, 6]).Sample((whole, places) =>
        {
            var reading = Read($"{NumberWords.Of(whole)} phẩy {string.Join(' ', places.Select(p => NumberWords.Of(p)))}", out var tokens);
            return reading.Value == decimal.Parse($"{whole}.{string.Concat(places)}", CultureInfo.InvariantCulture) && reading.End == tokens;
        });

    [Test]
    public void TryRead_AnyNumberInFigures_ReadsBack() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 1_000_000_000_000_000], Gen.Long[0, 99_999]), Gen.Int[0, 2], Gen.Bool).Sample((digits, places, isEnglish) =>
        {
            var number = digits / (places == 0 ? 1m : places == 1 ? 10m : 100m);
            var culture = new NumberFormatInfo { NumberGroupSeparator = isEnglish ? "," : ".", NumberDecimalSeparator = isEnglish ? "." : "," };
            var text = number.ToString($"N{places}", culture);
            // One English group alone (12,345) is taken for decimals: only what it counts can tell.
            if (isEnglish && places == 0 && number is >= 1000 and < 1_000_000) return true;
            var reading = Read(text, out var tokens);
            return reading.Value == number && reading.End == tokens;
        });

    [Test]
    public void TryRead_PlainDigits_ReadBack() =>
        Gen.Long[0, 1_000_000_000_000_000].Sample(n => Read(n.ToString(CultureInfo.InvariantCulture), out _).Value == n);

    private static NumberReading Read(string text, out int tokens)
    {
        var buffer = new TokenBuffer();
        Loaded.Tokenizer.Tokenize(text, buffer);
        tokens = buffer.Count;
        Loaded.Reader.TryRead(text, buffer.Tokens, 0, out var reading);
        return reading;
    }

    private static (NumberReader, Tokenizer) Load()
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon(vocabulary);
        lexicon.AddFile("numbers.lexicon", DataLines.Embedded("numbers.lexicon"));
        vocabulary.Freeze();
        return (NumberReader.Load(lexicon, vocabulary), new Tokenizer(vocabulary));
    }
}
