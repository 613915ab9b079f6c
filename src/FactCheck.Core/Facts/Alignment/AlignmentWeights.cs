using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>A logistic model over <see cref="AlignmentFeature"/>.</summary>
internal sealed class AlignmentWeights
{
    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<AlignmentFeature>().Length;

    private readonly double[] _weights;

    public AlignmentWeights(double[] weights) => _weights = weights;

    /// <summary>Loads a section of <c>alignment.weights</c>.</summary>
    /// <exception cref="FormatException">A line names no feature or no number.</exception>
    public static AlignmentWeights Load(string section)
    {
        var weights = new double[Count];
        var current = "";
        foreach (var (line, number) in DataLines.Of(DataLines.Embedded("alignment.weights")))
        {
            if (line.StartsWith('['))
            {
                current = line.Trim('[', ']');
                continue;
            }

            if (current != section) continue;
            var parts = line.Split('=', StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !Enum.TryParse<AlignmentFeature>(parts[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var feature)
                || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw DataLines.Error("alignment.weights", number, "a line reads: feature = number");
            weights[(int)feature] = weight;
        }

        return new AlignmentWeights(weights);
    }

    /// <summary>How much a feature speaks for it, or against it if negative.</summary>
    public double this[AlignmentFeature feature] => _weights[(int)feature];

    /// <summary>The probability, from 0 to 1, that the model gives.</summary>
    public double Probability(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += features[i] * _weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
