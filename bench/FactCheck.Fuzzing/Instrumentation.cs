using SharpFuzz;

namespace FactCheck.Fuzzing;

/// <summary>
/// Makes the assemblies beside the program count their branches (SharpFuzz), before any of them is loaded. Without AFL or libFuzzer:
/// what they count is read in the same process.
/// </summary>
internal static class Instrumentation
{
    private static readonly string[] Assemblies = ["FactCheck.Core.dll", "FactCheck.Rules.dll", "factcheck.dll"];

    public static void Apply()
    {
        using var onlyOne = WaitForLock(Path.Join(AppContext.BaseDirectory, "instrumentation.lock"));
        foreach (var assembly in Assemblies)
        {
            try
            {
                Fuzzer.Instrument(Path.Join(AppContext.BaseDirectory, assembly), static _ => true, Options.Value);
            }
            catch (InstrumentationException)
            {
                // By an earlier run: the next build makes it new.
            }
        }
    }

    private static FileStream WaitForLock(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
