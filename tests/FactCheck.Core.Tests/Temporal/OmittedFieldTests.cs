using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Core.Tests.Temporal;

public class OmittedFieldTests
{
    [TestCase("ngày 24/11", OmittedField.Year)]
    [TestCase("tối 24/11", OmittedField.Year)]
    [TestCase("tháng 4", OmittedField.Year)]
    [TestCase("từ 22 đến 24/10", OmittedField.Year)]
    [TestCase("thứ Hai", OmittedField.Week)]
    [TestCase("lúc 19 giờ", OmittedField.Date)]
    [TestCase("từ 8 giờ đến 10 giờ", OmittedField.Date)]
    [TestCase("ngày 24/11/2025", OmittedField.None)]
    [TestCase("24/11 năm ngoái", OmittedField.None)]
    [TestCase("tháng 4 tới", OmittedField.None)]
    [TestCase("từ 25/12 đến 3/1/2026", OmittedField.None)]
    [TestCase("thứ Hai tuần trước", OmittedField.None)]
    [TestCase("tối qua", OmittedField.None)]
    [TestCase("ba ngày", OmittedField.None)]
    public void Omitted_OfWords_IsWhatTheyDoNotSay(string text, OmittedField expected) =>
        ReadTimes.Of(text, new LocalDate(2025, 11, 25)).Should().ContainSingle().Which.Omitted.Should().Be(expected);
}
