using CsCheck;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Quantities;

public class QuantityComparisonTests
{
    private static readonly MentionScanner Scanner = new();

    private static readonly Gen<Quantity> Quantities =
        from kind in Gen.Enum<QuantityKind>()
        from low in Gen.Decimal
        from width in Gen.OneOf(0m, 1m, 1000m, 0.5m)
        from unit in Gen.OneOf("", "km", "m", "kg", "lượng", "VND", "USD", "người", "độ", "thứ")
        from per in Gen.OneOf("", "", "kg", "lạng", "tháng")
        from step in Gen.OneOf(1m, 0.1m, 1000m)
        from hedge in Gen.OneOf(Hedge.None, Hedge.Approximately, Hedge.LessThan, Hedge.MoreThan, Hedge.AtLeast, Hedge.AtMost, Hedge.Approximately | Hedge.AtLeast)
        from frame in Gen.Enum<ChangeFrame>()
        select new Quantity(kind, low, low < decimal.MaxValue - width ? low + width : low, unit) { Per = per, Step = step, Hedge = hedge, Frame = frame };

    [TestCase("dài 1,5 km", "dài 1.500 m", QuantityComparison.Same)]
    [TestCase("nặng 2 tạ", "nặng 200 kg", QuantityComparison.Same)]
    [TestCase("1 lượng vàng", "37,5 gam vàng", QuantityComparison.Same)]
    [TestCase("10 chỉ vàng", "1 lượng vàng", QuantityComparison.Same)]
    [TestCase("3 ha", "30.000 m2", QuantityComparison.Same)]
    [TestCase("24.000 đồng/lạng", "240.000 đồng/kg", QuantityComparison.Same)]
    [TestCase("sáu người", "6 người", QuantityComparison.Same)]
    [TestCase("148.000 việc làm", "149.000 việc làm", QuantityComparison.Different)]
    [TestCase("giá 878,3 USD", "giá 878,32 USD", QuantityComparison.Compatible)]
    [TestCase("giá 878,3 USD", "giá 878,4 USD", QuantityComparison.Different)]
    [TestCase("gần 30 USD", "28,9 USD", QuantityComparison.Compatible)]
    [TestCase("gần 30 USD", "31 USD", QuantityComparison.Different)]
    [TestCase("gần 30 USD", "hơn 30 USD", QuantityComparison.Different)]
    [TestCase("gần 30,5 USD", "hơn 30,52 USD", QuantityComparison.Different)]
    [TestCase("gần 30,5 USD", "30,52 USD", QuantityComparison.Compatible)]
    [TestCase("hơn 2.000 người", "2.500 người", QuantityComparison.Compatible)]
    [TestCase("hơn 60.000 người", "hơn 70.000 người", QuantityComparison.Different)]
    [TestCase("hơn 60.000 người", "hơn 65.000 người", QuantityComparison.Compatible)]
    [TestCase("khoảng 40.000 người", "40.000 người", QuantityComparison.Compatible)]
    [TestCase("khoảng 40.000 người", "60.000 người", QuantityComparison.Different)]
    [TestCase("khoảng 40 người", "44 người", QuantityComparison.Compatible)]
    [TestCase("khoảng 40 người", "45 người", QuantityComparison.Different)]
    [TestCase("khoảng 960.000 người", "965.000 người", QuantityComparison.Compatible)]
    [TestCase("khoảng 960.000 người", "900.000 người", QuantityComparison.Different)]
    [TestCase("ít nhất 5 người", "9 người", QuantityComparison.Compatible)]
    [TestCase("ít nhất 5 người", "4 người", QuantityComparison.Different)]
    [TestCase("không quá 5 người", "9 người", QuantityComparison.Different)]
    [TestCase("tối đa 5 người", "tối đa 9 người", QuantityComparison.Different)]
    [TestCase("không quá 1.500 USD", "tối đa 5.100 USD", QuantityComparison.Different)]
    [TestCase("tối đa 5 người", "tối đa 5 người", QuantityComparison.Same)]
    [TestCase("ít nhất 5 người", "ít nhất 9 người", QuantityComparison.Compatible)]
    [TestCase("hàng nghìn người", "2.500 người", QuantityComparison.Compatible)]
    [TestCase("hàng nghìn người", "60.000 người", QuantityComparison.Different)]
    [TestCase("100-150 đồng/kg", "150 đồng/kg", QuantityComparison.Compatible)]
    [TestCase("100 đồng", "100 USD", QuantityComparison.Incomparable)]
    [TestCase("100 km", "100 kg", QuantityComparison.Incomparable)]
    [TestCase("10%", "10 điểm phần trăm", QuantityComparison.Incomparable)]
    [TestCase("giảm 10%", "giảm xuống 10%", QuantityComparison.Incomparable)]
    [TestCase("giảm 10%", "tăng 10%", QuantityComparison.Different)]
    [TestCase("tỷ số 3-0", "tỷ số 3-0", QuantityComparison.Same)]
    [TestCase("tỷ số 3-0", "tỷ số 0-3", QuantityComparison.Compatible)]
    [TestCase("tỷ số 3-0", "tỷ số 3-1", QuantityComparison.Different)]
    [TestCase("hạng 5", "hạng 7", QuantityComparison.Different)]
    [TestCase("999999999999999999999999 tỷ đồng", "5 tỷ đồng", QuantityComparison.Incomparable)]
    public void CompareWith_TwoPhrases_Relates(string left, string right, QuantityComparison expected)
    {
        var (a, b) = (Read(left), Read(right));
        a.CompareWith(b).Should().Be(expected);
        b.CompareWith(a).Should().Be(expected);
    }

    [Test]
    public void CompareWith_AnyTwo_IsSymmetric() =>
        Gen.Select(Quantities, Quantities).Sample((a, b) => a.CompareWith(b) == b.CompareWith(a));

    [Test]
    public void CompareWith_Itself_IsSameUnlessTooLarge() =>
        Quantities.Sample(q => q.CompareWith(q) == (q.IsTooLarge ? QuantityComparison.Incomparable : QuantityComparison.Same));

    [Test]
    public void CompareWith_SameLengthInOtherUnits_IsSame() =>
        Gen.Long[0, 1_000_000_000].Sample(n =>
        {
            var metres = new Quantity(QuantityKind.Measure, n, "m");
            var kilometres = new Quantity(QuantityKind.Measure, n / 1000m, "km");
            return metres.CompareWith(kilometres) == QuantityComparison.Same;
        });

    private static Quantity Read(string phrase)
    {
        var mentions = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(null);
        scanner.Scan(phrase, mentions);
        return mentions.Single(m => !m.IsTemporal).Quantity;
    }
}
