using CsCheck;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Quantities;

public class QuantityScanTests
{
    private static readonly MentionScanner Scanner = new();

    [Test]
    public void Scan_Hedge_StaysOutsideTheSpan()
    {
        const string text = "Có khoảng 40.000 người đến";
        Spans(text).Should().Equal("40.000 người");
    }

    [Test]
    public void Scan_Rate_StaysOutsideTheSpan() => Spans("giá 300 đ/lít xuống còn 200 đ/lít").Should().Equal("300 đ", "200 đ");

    [Test]
    public void Scan_RangeWithItsWords_IsOneSpan() => Spans("làm từ 400 đến 900 thường dân chết").Should().Equal("từ 400 đến 900 thường dân");

    [Test]
    public void Scan_NumberWithoutItsNoun_TakesThePartners()
    {
        Spans("mua 18 và thuê 22 động cơ máy bay").Should().Equal("18", "22 động cơ");
        Figures("mua 18 và thuê 22 động cơ máy bay")[0].Quantity.Unit.Should().Be("động cơ");
    }

    [Test]
    public void Scan_TableWithItsCurrencyAbove_ReadsMoney()
    {
        const string table = "Đơn vị tính: đồng Xăng 23.880 24.084 - 204 Dầu 22.310 22.902 - 592";
        Figures(table).Select(m => m.Quantity.ToValue()).Should()
            .Equal("23880 VND", "24084 VND", "-204 VND", "22310 VND", "22902 VND", "-592 VND");
    }

    [Test]
    public void Scan_BareMillionsAfterMoney_AreMoney() =>
        Figures("vay 5 triệu USD, trả 3 triệu").Select(m => m.Quantity.ToValue()).Should().Equal("5000000 USD", "3000000 USD");

    [Test]
    public void Scan_BareMillionsAfterShares_AreShares() =>
        Figures("từ 14,3 triệu cổ phiếu lên 20,3 triệu").Select(m => m.Quantity.ToValue()).Should().Equal("14300000 cổ phiếu", "20300000 cổ phiếu");

    [Test]
    public void Begin_NextArticle_ForgetsTheCurrency()
    {
        var scanner = Scanner.Clone();
        var mentions = new List<ScannedMention>();
        scanner.Begin(null);
        scanner.Scan("vay 5 triệu USD", mentions);
        scanner.Begin(null);
        mentions.Clear();
        scanner.Scan("có 3 triệu", mentions);
        mentions.Should().BeEmpty();
    }

    [Test]
    public void Scan_TooLarge_IsKeptAndMarked()
    {
        var quantity = Figures("999999999999999999999999 tỷ đồng").Single().Quantity;
        quantity.IsTooLarge.Should().BeTrue();
        quantity.Low.Should().Be(decimal.MaxValue);
    }

    [TestCase("37,5 triệu đồng", 100_000)]
    [TestCase("878,32 USD", 0.01)]
    [TestCase("148.000 việc làm", 1)]
    [TestCase("2 triệu rưỡi đồng", 500_000)]
    public void Scan_Number_KnowsItsPrecision(string text, decimal step) => Figures(text).Single().Quantity.Step.Should().Be(step);

    [Test]
    public void Modifiers_OfHedges_AreTheContracts()
    {
        new Quantity(QuantityKind.Count, 1, "người") { Hedge = Hedge.Approximately | Hedge.MoreThan }.Modifiers.Should().Equal("APPROX", "MORE_THAN");
        new Quantity(QuantityKind.Count, 1, "người").Modifiers.Should().BeEmpty();
    }

    [Test]
    public void Scan_AnyText_DoesNotThrow()
    {
        var words = Gen.OneOf(
            "10", "2013", "1.234,5", "99999999999999999999999999999999999", "hai", "một", "năm", "triệu", "tỷ", "rưỡi", "phẩy", "linh", "từ", "đến", "-", "–", "/", "%",
            "đồng", "USD", "$", "người", "km", "''", "\"", "lần", "thứ", "phút", "+", "(", ")", ",", ".", "Myanmar", "âm", "gấp đôi", "hàng", "tuổi", "độ", "đơn vị tính:", "\n", "và", "IV", "mỗi");
        var scanner = Scanner.Clone();
        var mentions = new List<ScannedMention>();
        Gen.Select(words, Gen.OneOf("", " ", "  ")).Array[0, 14].Sample(
            parts =>
            {
                var text = string.Concat(parts.Select(p => p.Item1 + p.Item2));
                mentions.Clear();
                scanner.Begin(null);
                scanner.Scan(text, mentions);
                return mentions.All(m => m.Span.End <= text.Length && m.Span.Length > 0 && (m.IsTemporal || m.Quantity.ToValue().Length > 0));
            },
            threads: 1);
    }

    [Test]
    public void MeasureUnit_OfTheTrade_ConvertsExactly()
    {
        MeasureUnit.Find("lượng")!.Factor.Should().Be(0.0375m);
        (MeasureUnit.Find("chỉ")!.Factor * 10).Should().Be(MeasureUnit.Find("lượng")!.Factor);
        MeasureUnit.Find("hải lý")!.Factor.Should().Be(1852m);
        MeasureUnit.Find("km")!.IsCommensurable(MeasureUnit.Find("hải lý")!).Should().BeTrue();
        MeasureUnit.Find("km")!.IsCommensurable(MeasureUnit.Find("kg")!).Should().BeFalse();
        MeasureUnit.Find("no unit").Should().BeNull();
    }

    private static List<ScannedMention> Figures(string text)
    {
        var mentions = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(null);
        scanner.Scan(text, mentions);
        return [.. mentions.Where(m => !m.IsTemporal)];
    }

    private static IEnumerable<string> Spans(string text) => Figures(text).Select(m => m.Span.Of(text).ToString());
}
