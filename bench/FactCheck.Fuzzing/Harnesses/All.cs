namespace FactCheck.Fuzzing.Harnesses;

/// <summary>The harnesses.</summary>
internal static class All
{
    public static IReadOnlyList<string> Names { get; } = ["extractor", "readers", "configuration", "check"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="scratch">A folder for files.</param>
    public static IHarness Create(string name, string scratch) => name switch
    {
        "extractor" => new ExtractorHarness(),
        "readers" => new ReadersHarness(scratch),
        "configuration" => new ConfigurationHarness(scratch),
        "check" => new CheckHarness(scratch),
        _ => throw new ArgumentException($"No harness is called {name}.", nameof(name)),
    };
}
