using System.Diagnostics;
using System.Text;
using FactCheck.Cli.Commands;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>Runs the tool as a process of its own, as a user does.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ToolRun Run(params IEnumerable<string> arguments) => RunIn(null, "", arguments);

    /// <param name="folder">The folder it runs in; null for that of the tests.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static ToolRun RunIn(string? folder, string input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["COLUMNS"] = "100";
        if (folder is not null) start.WorkingDirectory = folder;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The tool did not end.");
        }

        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
