namespace FactCheck.Fuzzing;

/// <summary>The inputs that a run begins with.</summary>
internal static class Inputs
{
    /// <summary>The files that come with the program for a harness, the cases that were found, and those of a folder, in the order of their names.</summary>
    public static IEnumerable<FuzzInput> Of(string harness, string? corpus) => Committed(harness).Concat(corpus is null ? [] : Files(corpus, harness)).Select(FuzzInput.Read);

    /// <summary>The files that come with the program.</summary>
    public static IEnumerable<string> Committed(string harness) =>
        Files(Path.Join(AppContext.BaseDirectory, "Corpus"), harness).Concat(Files(Path.Join(AppContext.BaseDirectory, "Found"), harness));

    private static IEnumerable<string> Files(string folder, string harness) =>
        Directory.Exists(Path.Join(folder, harness)) ? Directory.EnumerateFiles(Path.Join(folder, harness)).Order(StringComparer.Ordinal) : [];
}
