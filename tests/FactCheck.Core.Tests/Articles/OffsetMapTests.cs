using FactCheck.Articles;

namespace FactCheck.Core.Tests.Articles;

public class OffsetMapTests
{
    [Test]
    public void ToFile_BetweenAnchors_RunsInStep()
    {
        var map = new OffsetMap();
        map.Add(2, 10);
        map.Add(3, 11);
        map.Add(5, 20);

        map.ToFile(1).Should().BeNull();
        map.ToFile(2).Should().Be(10);
        map.ToFile(4).Should().Be(12);
        map.ToFile(5).Should().Be(20);
        map.ToFile(9).Should().Be(24);
    }

    [Test]
    public void ToFile_Identity_IsTheOffset() => OffsetMap.Identity.ToFile(7).Should().Be(7);

    [Test]
    public void Add_BeforeTheLastAnchor_Throws()
    {
        var map = OffsetMap.FromStart(3);
        map.Add(5, 9);

        map.Invoking(m => m.Add(4, 9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
