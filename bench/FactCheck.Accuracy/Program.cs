using System.Text;
using System.Text.Json;
using FactCheck.Accuracy;

// Measures how well times, figures, facts, conflicts and planted errors of an annotated corpus are found, and compares with the figures that are held:
// dotnet run --project bench/FactCheck.Accuracy -c Release -- CORPUS_FOLDER [BASELINE_FILE [--update]]
//
// Ends with 0 if no figure is worse than in the baseline by more than 0.01, 1 if one is, 2 if it could not run.
// --update writes what was measured to the baseline.
Console.OutputEncoding = Encoding.UTF8;
if (args is not ([_] or [_, _] or [_, _, "--update"]))
{
    Console.Error.WriteLine("usage: FactCheck.Accuracy CORPUS_FOLDER [BASELINE_FILE [--update]]");
    return 2;
}

try
{
    var measurement = Measurement.Of(Corpus.Read(args[0]));
    Console.Write(measurement);
    return args.Length switch
    {
        1 => 0,
        2 => Compare(measurement, Baseline.Read(args[1])),
        _ => Update(measurement, args[1]),
    };
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException)
{
    Console.Error.WriteLine($"It cannot be measured: {e.Message}");
    return 2;
}

static int Compare(Measurement measurement, Baseline baseline)
{
    foreach (var change in baseline.ChangesOf(measurement.Figures)) Console.WriteLine($"changed    {change}");
    var failures = baseline.FailuresOf(measurement.Figures);
    foreach (var failure in failures) Console.WriteLine($"FAILED     {failure}");
    Console.WriteLine(failures.Count == 0 ? "No figure is worse than the baseline." : "If this is meant, run again with --update and commit the baseline.");
    return failures.Count == 0 ? 0 : 1;
}

static int Update(Measurement measurement, string path)
{
    Baseline.Of(measurement.Figures).Write(path);
    return 0;
}
