using FactCheck.Fuzzing.Harnesses;
using FactCheck.Tests;

namespace FactCheck.Fuzzing.Tests;

/// <summary>What was found by fuzzing, and what it begins with, is run by every harness that it belongs to, and in the time that it may take.</summary>
public class HarnessTests : FolderTests
{
    public static IEnumerable<TestCaseData> Inputs() =>
        All.Names.SelectMany(h => Fuzzing.Inputs.Committed(h).Select(f => new TestCaseData(h, f).SetArgDisplayNames(h, Path.GetFileName(f))));

    [TestCaseSource(nameof(Inputs))]
    public void Run_CommittedInput_BreaksNothing(string name, string file)
    {
        var harness = All.Create(name, Folder.Path);
        var input = FuzzInput.Read(file);
        var allowed = harness.Allowance.Least + (harness.Allowance.PerByte * input.Length);
        var time = TimeSpan.MaxValue;

        // The first time, code is compiled too.
        for (var attempt = 0; attempt < 3 && time > allowed; attempt++)
        {
            var start = Environment.CpuUsage.TotalTime;
            FluentActions.Invoking(() => harness.Run(input)).Should().NotThrow();
            time = Environment.CpuUsage.TotalTime - start;
        }

        time.Should().BeLessThanOrEqualTo(allowed);
    }

    [Test]
    public void Committed_EveryHarness_HasInputs()
    {
        foreach (var harness in All.Names) Fuzzing.Inputs.Committed(harness).Should().NotBeEmpty(harness);
        foreach (var harness in All.Names) TokenFile.ReadAll(All.Create(harness, Folder.Path).TokenFiles).Count.Should().BeGreaterThan(50, harness);
    }
}
