using FactCheck.Mentions;

namespace FactCheck.Accuracy.Tests;

public class MarkedMentionTests
{
    [TestCase("10..12", "10.0..12", true)]
    [TestCase("1.50", "1.5", true)]
    [TestCase("4 người", "4.0 Người", true)]
    [TestCase("4 người", "4 lính", false)]
    [TestCase("4 người", "5 người", false)]
    [TestCase("-2", "2", false)]
    [TestCase("2013-10", "2013.0-10", true)]
    [TestCase("1.2.3", "1.2.30", false)]
    [TestCase("PT3H", "PT3H", true)]
    [TestCase("PT3H", "PT180M", false)]
    public void HasValue_ComparesNumbersAsNumbers(string marked, string found, bool isSame) =>
        new MarkedMention("a", "body", 0, 1, MentionType.Quantity, marked).HasValue(found).Should().Be(isSame);
}
