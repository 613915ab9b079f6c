using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Core.Tests.Facts;

public class OpenDatesTests
{
    [Test]
    public void Check_DayWithoutMonthBesideADayOfTheYear_IsCompared()
    {
        const string body = "Tổng thống Mỹ Donald Trump điện đàm với Chủ tịch Trung Quốc Tập Cận Bình ngày 23. Cuộc điện đàm ngày 23/11 kéo dài một giờ.";

        var check = () => new FactChecker([]).Check([new Article("a", body), new Article("b", body) { Publication = new Publication(new LocalDate(2025, 11, 24)) }]);

        check.Should().NotThrow();
    }
}
