using FactCheck.Fuzzing.Harnesses;
using FactCheck.Tests;

namespace FactCheck.Fuzzing.Tests;

/// <summary>What was found by fuzzing, and what it begins with, is run by every harness that it belongs to.</summary>
public class HarnessTests : FolderTests
{
    public static IEnumerable<TestCaseData> Inputs() =>
        All.Names.SelectMany(h => Fuzzing.Inputs.Committed(h).Select(f => new TestCaseData(h, f).SetArgDisplayNames(h, Path.GetFileName(f))));

    [TestCaseSource(nameof(Inputs))]
    public void Run_CommittedInput_BreaksNothing(string harness, string file) =>
        FluentActions.Invoking(() => All.Create(harness, Folder.Path).Run(FuzzInput.Read(file))).Should().NotThrow();

    [Test]
    public void Committed_EveryHarness_HasInputs()
    {
        foreach (var harness in All.Names) Fuzzing.Inputs.Committed(harness).Should().NotBeEmpty(harness);
        foreach (var harness in All.Names) TokenFile.ReadAll(All.Create(harness, Folder.Path).TokenFiles).Count.Should().BeGreaterThan(50, harness);
    }
}
