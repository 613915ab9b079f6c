using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Rules.Tests;

/// <summary>What the fixture cannot say: articles of different days.</summary>
public class DirectionConflictTests
{
    private const string Frame = "Giao tranh ở biên giới Thái Lan và Campuchia bùng phát trở lại gần đền Preah Vihear. Giá xăng trong nước {0} 5% theo bộ thương mại.";

    private static readonly LocalDate Day = new(2026, 3, 10);

    [Test]
    public void Check_UpAndDownOnOneDay_IsReported() => Findings(Day, Day).Should().ContainSingle().Which.Rule.Id.Should().Be("FC1109");

    [Test]
    public void Check_UpTodayAndDownTomorrow_IsNotReported() => Findings(Day, Day.PlusDays(1)).Should().BeEmpty();

    [Test]
    public void Check_DayOfPublicationUnknown_IsNotReported() => Findings(Day, null).Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(LocalDate? up, LocalDate? down) =>
        new FactChecker([new DirectionConflict()]).Check([Report("a", "tăng", up), Report("b", "giảm", down)]).Findings;

    private static Article Report(string id, string direction, LocalDate? day) =>
        new(id, Frame.Replace("{0}", direction, StringComparison.Ordinal)) { Publication = day is { } known ? new Publication(known) : null };
}
