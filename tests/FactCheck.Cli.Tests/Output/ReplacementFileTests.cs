using System.Diagnostics;
using System.Runtime.Versioning;
using FactCheck.Cli.Commands;
using FactCheck.Cli.Output;
using FactCheck.Cli.Tests.Commands;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

/// <summary>Whatever ends the tool while it writes, the old file stays whole.</summary>
[Platform("Linux")]
[SupportedOSPlatform("linux")]
public class ReplacementFileTests : FolderTests
{
    private const string Old = "the old report\n";

    private static string ToolPath => typeof(CommandLine).Assembly.Location;

    private string[] Files => [.. Directory.GetFiles(Folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [TestCase("KILL", 137, false)]
    [TestCase("TERM", 143, true)]
    [TestCase("INT", 130, true)]
    public void Output_ToolIsKilledWhileItWrites_LeavesTheOldFileWhole(string signal, int exitCode, bool cleansUp)
    {
        WriteLongArticle(80_000);
        Folder.Write("report.jsonl", Old);
        // What runs in the background of a shell ignores the interrupt, and so would the tool.
        using var tool = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", ToolPath, "extract", "a.txt", "--format", "jsonl", "--output", "report.jsonl"]) { WorkingDirectory = Folder.Path })!;

        WaitUntil(() => Directory.GetFiles(Folder.Path, "report.jsonl.*.tmp").Any(f => new FileInfo(f).Length > 0));
        using (var kill = Process.Start("kill", [$"-{signal}", $"{tool.Id}"])) kill.WaitForExit();
        tool.WaitForExit();

        tool.ExitCode.Should().Be(exitCode);
        File.ReadAllText(Folder.PathOf("report.jsonl")).Should().Be(Old);
        if (cleansUp) Files.Should().Equal("a.txt", "report.jsonl");
    }

    [TestCase("extract a.txt --format jsonl --output report.jsonl", "report.jsonl")]
    [TestCase("check a.txt --format json=report.json --format html=report.html", "report.html")]
    public void Output_DiskIsFull_IsToldOfAndLeavesTheOldFileWhole(string commandLine, string file)
    {
        WriteLongArticle(5_000);
        Folder.Write(file, Old);
        // A limit on the size of files is met like a full disk.
        Folder.Write("run.sh", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 100; exec dotnet '{ToolPath}' {commandLine}");
        using var shell = Process.Start(new ProcessStartInfo("bash", ["run.sh"]) { WorkingDirectory = Folder.Path, RedirectStandardError = true })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();

        shell.ExitCode.Should().Be(2);
        error.Should().Contain($"factcheck: {file}: cannot be written: ");
        File.ReadAllText(Folder.PathOf(file)).Should().Be(Old);
        Files.Should().NotContain(f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Test]
    public void Output_ToAFullDevice_IsToldOf()
    {
        Folder.Write("a.txt", "Có 12 người.");

        var run = Tool.RunIn(Folder.Path, "", "extract", "a.txt", "--format", "jsonl", "--output", "/dev/full");

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factcheck: /dev/full: cannot be written: ");
    }

    [Test]
    public void Output_ToADevice_DoesNotReplaceIt()
    {
        Folder.Write("a.txt", "Có 12 người.");

        Tool.RunIn(Folder.Path, "", "extract", "a.txt", "--output", "/dev/null").ExitCode.Should().Be(0);

        new FileInfo("/dev/null").Length.Should().Be(0);
        using var device = File.OpenWrite("/dev/null");
        device.Write("x"u8);
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Test]
    public void Complete_Link_ReplacesWhatItLeadsTo()
    {
        Folder.Write("real.json", Old);
        File.CreateSymbolicLink(Folder.PathOf("report.json"), Folder.PathOf("real.json"));

        Replace("report.json", "new");

        File.ReadAllText(Folder.PathOf("real.json")).Should().Be("new");
        File.ResolveLinkTarget(Folder.PathOf("report.json"), returnFinalTarget: false)!.Name.Should().Be("real.json");
    }

    [Test]
    public void Complete_PrivateFile_StaysPrivate()
    {
        var path = Folder.Write("report.json", Old);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Replace("report.json", "new");

        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Test]
    public void Dispose_WithoutComplete_LeavesTheOldFileAndNothingElse()
    {
        Folder.Write("report.json", Old);

        using (var file = new ReplacementFile(Folder.PathOf("report.json"))) file.Stream.Write("half"u8);

        File.ReadAllText(Folder.PathOf("report.json")).Should().Be(Old);
        Files.Should().Equal("report.json");
    }

    [TestCase("init", "factcheck.schema.json")]
    [TestCase("baseline a.txt", "factcheck.baseline.json")]
    public void Write_OtherFiles_LeaveNothingBeside(string commandLine, string file)
    {
        Folder.Write("a.txt", "Có 12 người.");
        Folder.Write(file, Old);

        Tool.RunIn(Folder.Path, "", commandLine.Split(' ')).ExitCode.Should().Be(0);

        File.ReadAllText(Folder.PathOf(file)).Should().StartWith("{");
        Files.Should().NotContain(f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private void Replace(string name, string text)
    {
        using var file = new ReplacementFile(Folder.PathOf(name));
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Complete();
    }

    /// <summary>So long that writing what is found in it takes a while.</summary>
    private void WriteLongArticle(int lines) => Folder.Write("a.txt", string.Concat(Enumerable.Repeat("Ngày 3/4/2025 có 12 người bị thương ở chợ.\n", lines)));

    private static void WaitUntil(Func<bool> condition)
    {
        var patience = Stopwatch.StartNew();
        while (!condition())
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(1)) throw new TimeoutException("The tool does not write.");
            Thread.Sleep(1);
        }
    }
}
