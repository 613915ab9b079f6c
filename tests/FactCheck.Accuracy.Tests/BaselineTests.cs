namespace FactCheck.Accuracy.Tests;

public class BaselineTests
{
    private static readonly Baseline Held = Baseline.Of([new Figure("alignment", 0.775), new Figure("split", 0.08, IsError: true)]);

    [TestCase(0.775, 0.08)]
    [TestCase(0.765, 0.09, Description = "A hundredth is allowed.")]
    [TestCase(0.9, 0.01)]
    public void FailuresOf_FiguresThatHold_IsEmpty(double alignment, double split) => Failures(alignment, split).Should().BeEmpty();

    [Test]
    public void FailuresOf_FigureThatDropped_NamesIt() => Failures(0.7649, 0.08).Should().Equal("alignment: 0.775 → 0.765");

    [Test]
    public void FailuresOf_ErrorThatGrew_NamesIt() => Failures(0.775, 0.0901).Should().Equal("split: 0.080 → 0.090");

    [Test]
    public void FailuresOf_FigureThatIsNotMeasured_NamesIt() =>
        Held.FailuresOf([new Figure("alignment", 0.775)]).Should().Equal("split: in the baseline, but not measured");

    [Test]
    public void FailuresOf_FigureThatIsNotHeld_NamesIt() =>
        Held.FailuresOf([new Figure("alignment", 0.775), new Figure("split", 0.08, IsError: true), new Figure("planted 1", 1)]).Should().Equal("planted 1: measured, but not in the baseline");

    [Test]
    public void ChangesOf_TellsWhatIsBetterOrALittleWorse() =>
        Held.ChangesOf([new Figure("alignment", 0.8), new Figure("split", 0.085, IsError: true)]).Should().Equal("alignment: 0.775 → 0.800", "split: 0.080 → 0.085");

    private static IReadOnlyList<string> Failures(double alignment, double split) => Held.FailuresOf([new Figure("alignment", alignment), new Figure("split", split, IsError: true)]);
}
