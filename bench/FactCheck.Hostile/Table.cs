using System.Globalization;

namespace FactCheck.Hostile;

/// <summary>Prints measurements as a Markdown table.</summary>
internal static class Table
{
    public static void WriteHeader(IReadOnlyList<double> scales)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| case | at 1× | {string.Join(" | ", scales.Select(s => $"{s}×"))} | exit code | first line on standard error |"));
        Console.WriteLine($"|---|---:|{string.Concat(scales.Select(_ => "---:|"))}---|---|");
    }

    public static void WriteRow(HostileCase hostile, IReadOnlyList<Measurement> measurements) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {hostile.Name} | {hostile.Unit:N0} {hostile.What} | {string.Join(" | ", measurements.Select(Cell))} | {string.Join(", ", measurements.Select(m => m.ExitCode).Distinct())} | {(measurements[^1].Errors is [var first, ..] ? first : "")} |"));

    private static string Cell(Measurement measurement) => string.Create(CultureInfo.InvariantCulture, $"{measurement.Time.TotalSeconds:0.0} s ({measurement.ProcessorTime.TotalSeconds:0.0}), {measurement.PeakMemory >> 20} MiB");
}
