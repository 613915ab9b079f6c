using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Cli.Configuration;
using FactCheck.Fuzzing.Oracles;

namespace FactCheck.Fuzzing.Harnesses;

/// <summary>Reads a <c>factcheck.json</c>, and a file of known findings (<c>.baseline.json</c>); what can be read can be used.</summary>
internal sealed class ConfigurationHarness(string scratch) : IHarness
{
    private static readonly Article[] Articles = [new("a", "Sáng 3/10, lũ làm 12 người chết ở Bến Lội."), new("b", "Lũ sáng 3/10 làm 15 người chết ở Bến Lội.")];

    public string Name => "configuration";

    public IReadOnlyList<string> TokenFiles => ["json", "settings"];

    public (TimeSpan Least, TimeSpan PerByte) Allowance => (TimeSpan.FromMilliseconds(500), TimeSpan.FromMicroseconds(300));

    public void Run(FuzzInput input)
    {
        if (input.Extension.StartsWith(".baseline", StringComparison.Ordinal)) CheckBaseline(Encoding.UTF8.GetString(input.Bytes));
        else CheckSettings(input);
    }

    private void CheckSettings(FuzzInput input)
    {
        var path = Path.Join(scratch, Settings.FileName);
        File.WriteAllBytes(path, input.Bytes);
        var isRead = SettingsFile.TryRead(path, out var settings, out var problems);
        Require.That(isRead == (problems.Count == 0) && isRead == settings is not null, "a configuration is read, or told what is wrong with it", () => $"{isRead}, {problems.Count} problems");
        var lines = input.Bytes.AsSpan().Count((byte)'\n') + 1;
        foreach (var problem in problems)
        {
            Require.Same(problem.Path, path, "a problem names the file");
            Require.That(problem.Line is null || (problem.Line >= 1 && problem.Line <= lines), "a problem names a line of the file", () => $"{problem} of {lines}");
        }

        if (settings is null) return;
        Coverage.Uncounted(() => settings.CreateChecker().Check(Articles));
        _ = settings.IgnoringAlso([])(Path.Join(scratch, "drafts", "a.txt"));
    }

    /// <summary>A baseline that can be read is written and read again as it was.</summary>
    private static void CheckBaseline(string text)
    {
        try
        {
            var once = Write(Baseline.Parse(text));
            Require.Same(Write(Baseline.Parse(once)), once, "a baseline is written as it was read");
        }
        catch (JsonException)
        {
            // That is what is said of a file that is none.
        }
    }

    private static string Write(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
