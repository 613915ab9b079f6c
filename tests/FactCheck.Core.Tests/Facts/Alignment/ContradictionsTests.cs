using FactCheck.Facts;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>Different values in like words that are no contradiction, each beside one that is.</summary>
public class ContradictionsTests
{
    private const string Crash = "Chiếc máy bay {0} rơi xuống vịnh Thái Lan ngoài khơi tỉnh Trat.";

    [TestCase("chở 44 người", "chở 49 người", true)]
    [TestCase("chở 44 binh sĩ", "chở 49 lính", true)]
    [TestCase("chở 44 binh sĩ", "chở 49 kiện hàng", false)]
    public void Check_WhatIsCountedDiffers_IsNoConflict(string left, string right, bool isConflict) =>
        HasConflict(Crash, left, right).Should().Be(isConflict);

    [TestCase("chở 44 người", "chở 49 chiếc", false)]
    [TestCase("chở 44 người", "chở 49 trường hợp", true)]
    [TestCase("chở 44 người", "chở 49 lượt", false)]
    public void Check_NounsThatStandForOthers_StandForThoseOfTheirClass(string left, string right, bool isConflict) =>
        HasConflict(Crash, left, right).Should().Be(isConflict);

    [TestCase("chở 44 người", "chở cả thảy 49 người", true)]
    [TestCase("chở 44 người", "chở thêm 49 người", false)]
    [TestCase("chở 44 người", "chở đoàn kịch, trong đó có 49 người", false)]
    public void Check_PartOrAddition_IsNotTheWhole(string left, string right, bool isConflict) =>
        HasConflict(Crash, left, right).Should().Be(isConflict);

    [TestCase("Steaua 1-1 Basel", "Steaua 2-1 Basel", Verdict.Conflict)]
    [TestCase("Steaua 1-1 Basel", "Milan 2-1 Barcelona", Verdict.Single)]
    [TestCase("Steaua 1-1 Basel", "Steaua 1-1 Basel", Verdict.Agree)]
    [TestCase("Steaua 1-1 Basel", "Milan 1-1 Barcelona", Verdict.Single)]
    public void Check_ScoresOfTwoMatches_AreNotCompared(string left, string right, Verdict expected) =>
        News.Check($"Kết quả lượt trận thứ ba Champions League: {left}.", $"Kết quả lượt trận thứ ba Champions League: {right}.")
            .Facts.First(f => f.Kind == FactKind.Score).Verdict.Should().Be(expected);

    [TestCase("kéo dài ba ngày", "kéo dài năm ngày", true)]
    [TestCase("kéo dài ba ngày", "kéo dài nhiều năm", false)]
    public void Check_LengthThatIsNotSaid_IsNoConflict(string left, string right, bool isConflict) =>
        HasConflict("Cuộc biểu tình {0} ở thủ đô Phnom Penh khiến giao thông tê liệt.", left, right).Should().Be(isConflict);

    [TestCase("26 tuổi", "24 tuổi", true)]
    [TestCase("26 tuổi", "kém bạn gái Moon 2 tuổi", false)]
    public void Check_ByHowMuchSomeoneIsOlder_IsNoAge(string left, string right, bool isConflict) =>
        HasConflict("Nam diễn viên Kim Bum, {0}, đã xác nhận chuyện tình cảm từ đầu tháng.", left, right).Should().Be(isConflict);

    [TestCase("ở độ sâu 30 m", "ở độ sâu 50 m", true)]
    [TestCase("cách bờ 30 m", "cách bờ 3 km", false)]
    public void Check_MeasuresOfAnotherScale_AreNoConflict(string left, string right, bool isConflict) =>
        HasConflict(Crash, left, right).Should().Be(isConflict);

    [TestCase("Cảnh sát phát hiện xác máy bay ngoài khơi tỉnh Trat {0}.", true)]
    [TestCase("{0}, cảnh sát cho biết đã phát hiện xác máy bay ngoài khơi tỉnh Trat.", false)]
    public void Check_DayOfASaying_IsNoConflict(string sentence, bool isConflict) =>
        HasConflict(sentence, "Ngày 8/3", "Ngày 6/3").Should().Be(isConflict);

    [TestCase("sinh năm 1973", "sinh năm 1975", true)]
    [TestCase("sinh năm 1973", "năm 1975", false)]
    public void Check_YearOfBirth_IsNoOtherYear(string left, string right, bool isConflict) =>
        HasConflict("Ca sĩ Mai Linh ({0}) là người gốc Thanh Hóa đã chinh phục khán giả bằng giọng khàn.", left, right).Should().Be(isConflict);

    [TestCase("Trần Thị Lụa (45 tuổi)", "Trần Thị Lụa (54 tuổi)", true)]
    [TestCase("Trần Thị Lụa (45 tuổi)", "Trần Thị L. (54 tuổi)", true)]
    [TestCase("Trần Thị Lụa (45 tuổi)", "Trần Thị Mận (54 tuổi)", false)]
    public void Check_AgesOfTwoPeople_AreNoConflict(string left, string right, bool isConflict) =>
        HasConflict("Nạn nhân của vụ cháy nhà máy giày ở Thuận An là bà {0}, công nhân tổ may.", left, right).Should().Be(isConflict);

    [TestCase(0, true)]
    [TestCase(3, false)]
    public void Check_WhatIsAnotherEveryDay_IsAConflictOnOneDayOnly(int daysLater, bool isConflict)
    {
        const string weather = "Nhiệt độ cao nhất ở Hà Tĩnh lên tới {0} độ C.";
        News.Check(News.Of("a", string.Format(null, weather, 37)), News.Of("b", string.Format(null, weather, 41), News.Day.PlusDays(daysLater)))
            .Facts.Any(f => f.Verdict == Verdict.Conflict).Should().Be(isConflict);
    }

    [TestCase("Chính phủ Canada", "Chính phủ Canada", true)]
    [TestCase("Chính phủ Canada", "Chính phủ Anh", false)]
    public void Check_OneSumInTwoCurrencies_IsAConflictOfOneGiver(string left, string right, bool isConflict) =>
        News.Check($"{left} hỗ trợ 5 triệu USD cho người dân vùng bão Philippines.", $"{right} hỗ trợ 5 triệu euro cho người dân vùng bão Philippines.")
            .Facts.Any(f => f.Verdict == Verdict.Conflict).Should().Be(isConflict);

    [Test]
    public void Check_TwoNumbersOfASeries_AreNoConflict()
    {
        const string market = "Giá vàng SJC mua vào {0} triệu đồng, bán ra {1} triệu đồng. Giá dầu Brent ở mức {2} USD mỗi thùng. Chỉ số VN-Index tăng {3}% ở TP.HCM.";
        var result = News.Check(string.Format(null, market, "36,1", "36,4", "51,2", "0,7"), string.Format(null, market, "35,2", "35,9", "48,6", "0,2"));
        result.Facts.Should().NotContain(f => f.Verdict == Verdict.Conflict);
    }

    [Test]
    public void Check_NumbersOfASeriesThatAgreeOnManyFigures_AreNoConflict()
    {
        const string tables = "Bảng giá gồm 7 nhóm hàng ở 12 cửa hàng của 9 quận, do 25 nhân viên ghi lại trong 45 phút. Chợ mở 16 giờ mỗi ngày.";
        const string prices = "Giá cà chua {0} nghìn đồng. Giá cà rốt {1} nghìn đồng. Giá su hào {2} nghìn đồng. Giá bắp cải {3} nghìn đồng. Giá bí đỏ {4} nghìn đồng.";
        var result = News.Check(string.Format(null, prices, 21, 33, 45, 57, 69) + tables, string.Format(null, prices, 23, 31, 47, 59, 66) + tables);
        result.Facts.Should().NotContain(f => f.Verdict == Verdict.Conflict);
        News.Check(string.Format(null, prices, 21, 33, 45, 57, 69) + tables, string.Format(null, prices, 23, 33, 45, 57, 69) + tables)
            .Facts.Should().ContainSingle(f => f.Verdict == Verdict.Conflict);
    }

    private static bool HasConflict(string sentence, string left, string right) =>
        News.Check(string.Format(null, sentence, left), string.Format(null, sentence, right)).Facts.Any(f => f.Verdict == Verdict.Conflict);
}
