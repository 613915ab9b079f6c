using System.Globalization;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>Compares how long our work takes, in plain scans of the same text, with a file of what it took before.</summary>
internal static class SpeedGate
{
    /// <summary>How many times slower than it was makes the gate fail: processors differ in what they are good at.</summary>
    private const double Band = 2;

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    /// <summary>Measures, prints a table, and writes the file or compares with it.</summary>
    /// <returns>0 if nothing is slower than the band allows; 1 if something is; 2 if the file cannot be read.</returns>
    public static int Run(string path, bool update)
    {
        var measured = RelativeSpeed.Measure();
        if (update)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(measured.ToDictionary(m => m.Key, m => Math.Round(m.Value, 1)), Written) + "\n");
            Print(measured, measured);
            return 0;
        }

        if (Read(path) is not { } baseline || baseline.Keys.Except(measured.Keys).Any() || measured.Keys.Except(baseline.Keys).Any())
        {
            Console.Error.WriteLine($"{path} does not hold what is measured ({string.Join(", ", measured.Keys)}): write it with --update.");
            return 2;
        }

        return Print(measured, baseline) ? 0 : 1;
    }

    private static Dictionary<string, double>? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether all is within the band.</summary>
    private static bool Print(IReadOnlyDictionary<string, double> measured, IReadOnlyDictionary<string, double> baseline)
    {
        Console.WriteLine("Time in plain scans of the same text for digits:");
        Console.WriteLine($"{"",-10} {"now",8} {"baseline",9} {"at most",8}");
        var holds = true;
        foreach (var (name, ratio) in measured)
        {
            var (was, most) = (baseline[name], baseline[name] * Band);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {ratio,8:0.0} {was,9:0.0} {most,8:0.0}{(ratio > most ? "  FAILED: too slow" : "")}"));
            holds &= ratio <= most;
        }

        return holds;
    }
}
