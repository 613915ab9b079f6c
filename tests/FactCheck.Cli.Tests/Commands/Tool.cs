using System.Diagnostics;
using System.Text;
using FactCheck.Cli.Commands;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>Runs the tool as a process of its own, as a user does.</summary>
internal static class Tool
{
    /// <summary>The user and the group to whom no file belongs.</summary>
    private const string Nobody = "65534";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ToolRun Run(params IEnumerable<string> arguments) => RunIn(null, "", arguments);

    /// <param name="folder">The folder it runs in; null for that of the tests.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static ToolRun RunIn(string? folder, string input, params IEnumerable<string> arguments) => RunIn(folder, input, ["dotnet"], arguments);

    /// <summary>Runs it as a user for whom the permissions of files count, which they do not for root; ignores the test where that cannot be done.</summary>
    /// <param name="folder">The folder it runs in, which that user may enter.</param>
    /// <param name="arguments">The command line.</param>
    public static ToolRun RunWithoutPrivileges(string folder, params IEnumerable<string> arguments)
    {
        if (!Environment.IsPrivilegedProcess) return RunIn(folder, "", arguments);
        string[] host = ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", "dotnet"];
        try
        {
            var probe = RunIn(folder, "", host, ["--version"]);
            if (probe.ExitCode != 0) Assert.Ignore($"The tool cannot be run as user {Nobody}: {probe.Error}");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Assert.Ignore($"Tests run as root, and setpriv (util-linux) is missing: {e.Message}");
        }

        return RunIn(folder, "", host, arguments);
    }

    private static ToolRun RunIn(string? folder, string input, string[] host, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(host[0], host[1..])
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
