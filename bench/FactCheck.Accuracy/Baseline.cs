using System.Text.Json;

namespace FactCheck.Accuracy;

/// <summary>The figures that are held: none may become worse by more than <see cref="Tolerance"/>.</summary>
internal sealed class Baseline
{
    /// <summary>What a figure may lose.</summary>
    public const decimal Tolerance = 0.01m;

    /// <summary>To how many decimals figures are written and compared.</summary>
    private const int Decimals = 4;

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    private readonly SortedDictionary<string, decimal> _values;

    private Baseline(IDictionary<string, decimal> values) => _values = new SortedDictionary<string, decimal>(values, StringComparer.Ordinal);

    /// <summary>Holds figures.</summary>
    public static Baseline Of(IEnumerable<Figure> figures) => new(figures.ToDictionary(f => f.Name, f => Rounded(f.Value), StringComparer.Ordinal));

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">It is no object of figures.</exception>
    public static Baseline Read(string path) => new(JsonSerializer.Deserialize<Dictionary<string, decimal>>(File.ReadAllText(path)) ?? throw new JsonException());

    /// <summary>Writes a file.</summary>
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_values, Written) + "\n");

    /// <summary>What is worse than it was, or no longer measured, or not yet held: nothing of that may pass.</summary>
    public IReadOnlyList<string> FailuresOf(IReadOnlyList<Figure> figures)
    {
        var measured = figures.ToDictionary(f => f.Name, StringComparer.Ordinal);
        return
        [
            .. _values.Keys.Where(n => !measured.ContainsKey(n)).Select(n => $"{n}: in the baseline, but not measured"),
            .. figures.Where(f => !_values.ContainsKey(f.Name)).Select(f => $"{f.Name}: measured, but not in the baseline"),
            .. figures.Where(f => LossOf(f) > Tolerance).Select(f => $"{f.Name}: {Change(f)}"),
        ];
    }

    /// <summary>What has changed within the tolerance or for the better, for those who read the output.</summary>
    public IEnumerable<string> ChangesOf(IEnumerable<Figure> figures) => figures.Where(f => LossOf(f) is not 0 and <= Tolerance).Select(f => $"{f.Name}: {Change(f)}");

    private static decimal Rounded(double value) => Math.Round((decimal)value, Decimals);

    /// <summary>How much a figure has become worse; 0 if it is not held.</summary>
    private decimal LossOf(Figure figure) =>
        !_values.TryGetValue(figure.Name, out var held) ? 0 : figure.IsError ? Rounded(figure.Value) - held : held - Rounded(figure.Value);

    private string Change(Figure figure) => FormattableString.Invariant($"{_values[figure.Name]:0.000} → {figure.Value:0.000}");
}
