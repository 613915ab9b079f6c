using System.Text;
using CsCheck;
using FactCheck.Fuzzing.Oracles;
using FactCheck.Tests;

namespace FactCheck.Fuzzing.Tests;

/// <summary>A part with a fault in it: the fuzzing finds it, shortens the input, and says it once.</summary>
public class FuzzRunTests : FolderTests
{
    [Test]
    public void Run_HarnessWithFault_FindsItAndMakesItShort()
    {
        var findings = Run(seed: 1, runs: 20_000).Findings;

        findings.Keys.Should().BeEquivalentTo("no full stop twice", "InvalidOperationException in FactCheck.Fuzzing.Tests.FuzzRunTests+Faulty.Run");
        findings["no full stop twice"].Text.Should().Be("..");
        findings["InvalidOperationException in FactCheck.Fuzzing.Tests.FuzzRunTests+Faulty.Run"].Text.Should().Be("\u202e");
        Directory.GetFiles(Folder.Path).Should().HaveCount(2).And.OnlyContain(f => Path.GetFileName(f).StartsWith("extractor-", StringComparison.Ordinal));
    }

    [Test]
    public void Run_SameSeed_TriesTheSameInputs()
    {
        var (first, second, other) = (new List<string>(), new List<string>(), new List<string>());

        Run(seed: 7, runs: 300, first);
        Run(seed: 7, runs: 300, second);
        Run(seed: 8, runs: 300, other);

        second.SequenceEqual(first).Should().BeTrue();
        other.SequenceEqual(first).Should().BeFalse();
    }

    [Test]
    public void Run_SlowInput_IsFound()
    {
        Run(seed: 1, runs: 40, slowFrom: 100).Findings.Keys.Should().Contain("time grows with the length at most");
    }

    [Test]
    public void FuzzText_AnyText_IsReadAsItWasWritten() => Gen.String[Gen.Char["aạ\\D8\ud83d\ude00\udfff\0\n"], 0, 12].Sample(text => FuzzText.Decode(FuzzText.Encode(text)) == text);

    private FuzzRun Run(int seed, long runs, List<string>? seen = null, int slowFrom = int.MaxValue)
    {
        var log = new StringWriter();
        using var run = new FuzzRun(() => new Faulty(seen ?? [], slowFrom), new FuzzOptions { Budget = TimeSpan.FromMinutes(1), Seed = seed, MaxRuns = runs, Findings = Folder.Path }, log);
        run.Run();
        return run;
    }

    private sealed class Faulty(List<string> seen, int slowFrom) : IHarness
    {
        public string Name => "extractor";

        public IReadOnlyList<string> TokenFiles => ["text"];

        public (TimeSpan Least, TimeSpan PerByte) Allowance => (TimeSpan.FromMilliseconds(slowFrom == int.MaxValue ? 60_000 : 20), TimeSpan.Zero);

        public void Run(FuzzInput input)
        {
            // One that seems slow is run again.
            if (seen.Count == 0 || seen[^1] != Convert.ToHexString(input.Bytes)) seen.Add(Convert.ToHexString(input.Bytes));
            var text = Encoding.UTF8.GetString(input.Bytes);
            Require.That(!text.Contains("..", StringComparison.Ordinal), "no full stop twice", () => text);
            if (text.Contains('\u202e')) throw new InvalidOperationException();
            if (input.Length < slowFrom) return;
            for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < TimeSpan.FromMilliseconds(40);) _ = Math.Sqrt(start.Ticks);
        }
    }
}
