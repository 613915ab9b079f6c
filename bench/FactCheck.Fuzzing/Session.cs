using System.Runtime.CompilerServices;
using FactCheck.Fuzzing.Harnesses;

namespace FactCheck.Fuzzing;

/// <summary>A run on the command line. Nothing before it may touch FactCheck: its assemblies are instrumented first.</summary>
internal static class Session
{
    /// <returns>The exit code: 1 if something was found.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Run(string harness, FuzzOptions options)
    {
        var scratch = Directory.CreateTempSubdirectory("factcheck-fuzzing");
        try
        {
            using var run = new FuzzRun(() => All.Create(harness, scratch.FullName), options, Console.Out);
            run.Run();
            return run.Findings.Count == 0 ? 0 : 1;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
