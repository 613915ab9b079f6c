using FactCheck.Recognizers.Vietnamese;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Tests;

public class VietnameseFigureTests
{
    [TestCase("Nhà máy có 148.000 công nhân.", "148.000 integer 148000")]
    [TestCase("Giá tăng 1,5 lần.", "1,5 decimal 1.5")]
    [TestCase("Ông có hai mươi mốt con trâu và năm con bò.", "hai mươi mốt integer 21 ; năm integer 5")]
    [TestCase("Năm 2025 có một nghìn hai trăm người.", "2025 integer 2025 ; một nghìn hai trăm integer 1200")]
    [TestCase("Dự án trị giá 37,5 nghìn tỷ đồng.", "37,5 nghìn tỷ integer 37500000000000")]
    [TestCase("Họ đi năm ngày.", "năm integer 5")]
    [TestCase("Ba tôi là một trong những người đó.", "")]
    public void RecognizeNumber_Text_FindsNumbersOnly(string text, string expected) =>
        Describe(VietnameseNumberRecognizer.RecognizeNumber(text), "number", "subtype", "value").Should().Be(expected);

    [TestCase("Lãi suất là 1,9%.", "1,9% 1.9%")]
    [TestCase("Hơn mười phần trăm bỏ phiếu trắng.", "mười phần trăm 10%")]
    [TestCase("Giá tăng từ 10 đến 12% trong năm.", "10 10% ; 12% 12%")]
    [TestCase("Lãi suất tăng 2 điểm phần trăm.", "")]
    public void RecognizePercentage_Text_HasTheSignInItsValue(string text, string expected) =>
        Describe(VietnameseNumberRecognizer.RecognizePercentage(text), "percentage", "value").Should().Be(expected);

    [TestCase("Lượng vàng giá 37,5 triệu đồng.", "37,5 triệu đồng VND Vietnamese dong 37500000")]
    [TestCase("Họ chi 85 tỷ USD và 3 triệu euro.", "85 tỷ USD USD United States dollar 85000000000 ; 3 triệu euro EUR Euro 3000000")]
    [TestCase("Vé có giá từ 300.000 đến 500.000 đồng.", "300.000 VND Vietnamese dong 300000 ; 500.000 đồng VND Vietnamese dong 500000")]
    public void RecognizeCurrency_Text_NamesTheCurrency(string text, string expected) =>
        Describe(VietnameseNumberWithUnitRecognizer.RecognizeCurrency(text), "currency", "isoCurrency", "unit", "value").Should().Be(expected);

    [Test]
    public void RecognizeCurrency_Bitcoin_HasNoIsoCode() =>
        VietnameseNumberWithUnitRecognizer.RecognizeCurrency("Anh mua 5 bitcoin.").Should().ContainSingle().Which.Resolution.Should()
            .Equal(new Dictionary<string, object> { ["unit"] = "Bitcoin", ["value"] = "5" });

    [TestCase("Cụ bà 102 tuổi.", "102 tuổi Year 102")]
    [TestCase("Người từ 18 đến 25 tuổi được mời.", "18 Year 18 ; 25 tuổi Year 25")]
    public void RecognizeAge_Text_IsInYears(string text, string expected) =>
        Describe(VietnameseNumberWithUnitRecognizer.RecognizeAge(text), "age", "unit", "value").Should().Be(expected);

    [Test]
    public void RecognizeNumber_DecomposedText_GivesOffsetsOfTheTextAsRead()
    {
        var text = "Chở đến 21 tấn gạo, hai mươi tấn ngô".Normalize(System.Text.NormalizationForm.FormD);

        var results = VietnameseNumberRecognizer.RecognizeNumber(text);

        results.Should().HaveCount(2).And.OnlyContain(r => text.Substring(r.Start, r.End + 1 - r.Start) == r.Text);
    }

    [Test]
    public void RecognizeNumber_TooLargeForADecimal_IsLeftOut() =>
        VietnameseNumberRecognizer.RecognizeNumber(new string('9', 60) + " con kiến").Should().BeEmpty();

    [Test]
    public void GetModel_OfEachKind_IsRegisteredForVietnamese()
    {
        IModel[] models =
        [
            new VietnameseNumberRecognizer().GetNumberModel("vi-VN"), new VietnameseNumberRecognizer().GetPercentageModel(),
            new VietnameseNumberWithUnitRecognizer().GetCurrencyModel(), new VietnameseNumberWithUnitRecognizer().GetAgeModel("vi-vn"),
        ];

        models.Select(m => m.ModelTypeName).Should().Equal("number", "percentage", "currency", "age");
    }

    /// <summary>The codes of figures.lexicon, so that a currency added there is named here.</summary>
    [Test]
    public void CurrencyNames_EveryCurrencyOfTheGrammar_HasOne()
    {
        var lexicon = new FactCheck.Text.Lexicon(new FactCheck.Text.Vocabulary());
        lexicon.AddFile("figures.lexicon", FactCheck.Text.DataLines.Embedded("figures.lexicon"));

        lexicon.Entries.Where(e => e.Category == "currency").Select(e => e.Value).Should().BeSubsetOf(CurrencyNames.Codes);
    }

    private static string Describe(List<ModelResult> results, string type, params string[] keys)
    {
        results.TrueForAll(r => r.TypeName == type && r.Resolution.Count == keys.Length).Should().BeTrue();
        return string.Join(" ; ", results.Select(r => string.Join(' ', [r.Text, .. keys.Select(k => r.Resolution[k])])));
    }
}
