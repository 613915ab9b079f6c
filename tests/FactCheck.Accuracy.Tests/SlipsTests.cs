namespace FactCheck.Accuracy.Tests;

/// <summary>The slips stand as <c>mutate.py</c> makes them.</summary>
public class SlipsTests
{
    private static readonly int[] Seeds = [1, 2, 4, 5, 9, 10, 11, 13];

    [TestCase("ngày 5/9", "date", "ngày 4/9 | ngày 3/9 | ngày 4/9 | ngày 12/9 | ngày 7/9 | ngày 12/9 | ngày 7/9 | ngày 6/9")]
    [TestCase("31/12/2025", "date", "1/12/2025 | 1/12/2025 | 1/12/2025 | 1/12/2025 | 1/12/2025 | 1/12/2025 | 1/12/2025 | 1/12/2025")]
    [TestCase("19 giờ 30", "time", "17 giờ 30 | 16 giờ 30 | 17 giờ 30 | 21 giờ 30 | 22 giờ 30 | 16 giờ 30 | 22 giờ 30 | 21 giờ 30")]
    [TestCase("7h", "time", "5h | 4h | 5h | 9h | 10h | 4h | 10h | 9h")]
    [TestCase("tháng 12", "date", "tháng 11 | tháng 11 | tháng 11 | tháng 1 | tháng 1 | tháng 1 | tháng 1 | tháng 1")]
    [TestCase("năm 2013", "date", "năm 2012 | năm 2012 | năm 2012 | năm 2015 | năm 2014 | năm 2015 | năm 2014 | năm 2014")]
    [TestCase("thứ 1", "date", "- | - | - | thứ 3 | thứ 2 | thứ 3 | thứ 2 | thứ 2")]
    [TestCase("ngày 2", "date", "ngày 1 | ngày 1 | ngày 1 | ngày 4 | ngày 3 | ngày 4 | ngày 3 | ngày 3")]
    [TestCase("1.250 người", "count", "6.250 người | 3.250 người | 1.350 người | 2.150 người | 1.650 người | 2.150 người | 1.950 người | 1.450 người")]
    [TestCase("47 người", "count", "27 người | 27 người | 67 người | 74 người | 77 người | 74 người | 97 người | 67 người")]
    [TestCase("40%", "percent", "20% | 20% | 60% | 70% | 70% | 80% | 90% | 60%")]
    [TestCase("2 triệu đồng", "money", "3 triệu đồng | 3 triệu đồng | 6 triệu đồng | 2 tỷ đồng | 7 triệu đồng | 2 tỷ đồng | 9 triệu đồng | 6 triệu đồng")]
    [TestCase("35 tỉ USD", "money", "25 tỉ USD | 25 tỉ USD | 65 tỉ USD | 53 tỉ USD | 35 triệu USD | 85 tỉ USD | 35 triệu USD | 53 tỉ USD")]
    [TestCase("1,5 triệu tỷ đồng", "money", "3,5 triệu tỷ đồng | 3,5 triệu tỷ đồng | 6,5 triệu tỷ đồng | 1,5 tỷ tỷ đồng | 1,5 tỷ tỷ đồng | 1,5 tỷ tỷ đồng | 1,5 tỷ tỷ đồng | 5,1 triệu tỷ đồng")]
    [TestCase("Ba ngày", "duration", "Năm ngày | Hai ngày | Sáu ngày | Bảy ngày | Mười ngày | Hai ngày | Mười ngày | Bảy ngày")]
    [TestCase("mười lăm người", "count", "bốn lăm người | hai lăm người | năm lăm người | sáu lăm người | chín lăm người | hai lăm người | chín lăm người | sáu lăm người")]
    [TestCase("nhiều người", "count", "- | - | - | - | - | - | - | -")]
    [TestCase("sáng nay", "time", "- | - | - | - | - | - | - | -")]
    public void Of_BySeed_IsWhatTheScriptMakes(string text, string kind, string slips) =>
        string.Join(" | ", Seeds.Select(s => Slips.Of(text, kind, new PythonRandom(s)) ?? "-")).Should().Be(slips);
}
