using System.Diagnostics;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>Runs the tool in a pseudo-terminal, which is the only place where it shows how far it is.</summary>
public class ProgressTests : FolderTests
{
    private const int Articles = 1500;

    public ProgressTests()
    {
        var text = string.Concat(Enumerable.Range(1, 40).Select(i => $"Sáng {i % 28 + 1}/10/2025, {i + 3} người ở xã số {i} được đưa đi tránh lũ, thiệt hại {i},5 tỷ đồng. "));
        for (var i = 0; i < Articles; i++) Folder.Write($"tin/{i}.txt", $"{text}Bài {i}.");
    }

    [Test]
    public void Extract_LongWorkOnATerminal_ShowsABarAndTakesItAway()
    {
        var screen = RunInTerminal("extract tin --format jsonl=tin.jsonl");

        screen.Should().MatchRegex("\rcomparing ━+─+ [0-9,]+/1,500");
        screen.Should().EndWith("\r\u001b[2K");
    }

    [TestCase("extract tin --format jsonl=tin.jsonl 2>lỗi")]
    [TestCase("extract tin/1.txt --format jsonl=tin.jsonl")]
    public void Extract_NoTerminalOrShortWork_ShowsNone(string commandLine)
    {
        RunInTerminal(commandLine).Should().BeEmpty();

        if (File.Exists(Folder.PathOf("lỗi"))) File.ReadAllText(Folder.PathOf("lỗi")).Should().BeEmpty();
    }

    private string RunInTerminal(string commandLine)
    {
        Folder.Write("run.sh", $"dotnet '{typeof(FactCheck.Cli.Commands.CommandLine).Assembly.Location}' {commandLine}");
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", "bash run.sh", "--log-out", "screen", "--echo", "never"])
        {
            WorkingDirectory = Folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromMinutes(2)).Should().BeTrue();
        process.ExitCode.Should().Be(0);
        return output.Result;
    }
}
