using System.Diagnostics;
using System.Text;
using FactCheck.Tests;

namespace FactCheck.Accuracy.Tests;

public class ProgramTests
{
    private static readonly string Corpus = Path.Combine(TestContext.CurrentContext.TestDirectory, "corpus");

    [Test]
    public void Run_AfterUpdate_HoldsUntilAFigureDrops()
    {
        using var folder = new TemporaryFolder();
        var baseline = folder.PathOf("baseline.json");
        Run(Corpus, baseline, "--update").ExitCode.Should().Be(0);
        Run(Corpus, baseline).ExitCode.Should().Be(0);

        File.WriteAllText(baseline, File.ReadAllText(baseline).Replace("\"conflict R\": 0.5", "\"conflict R\": 0.52", StringComparison.Ordinal));
        var (code, output, _) = Run(Corpus, baseline);

        code.Should().Be(1);
        output.Should().Contain("FAILED     conflict R: 0.520 → 0.500").And.Contain("--update");
    }

    [Test]
    public void Run_FolderWithoutCorpus_SaysWhatIsMissing()
    {
        using var folder = new TemporaryFolder();
        var (code, _, error) = Run(folder.Path);
        code.Should().Be(2);
        error.Should().Contain("articles.jsonl").And.NotContain("   at ");
    }

    [Test]
    public void Run_BaselineThatIsNone_SaysSo()
    {
        using var folder = new TemporaryFolder();
        Run(Corpus, folder.Write("baseline.json", "[]")).ExitCode.Should().Be(2);
    }

    [Test]
    public void Run_WithoutCorpus_TellsTheUsage() => Run().Should().Match<(int ExitCode, string Output, string Error)>(r => r.ExitCode == 2 && r.Error.StartsWith("usage:"));

    private static (int ExitCode, string Output, string Error) Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Measurement).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
