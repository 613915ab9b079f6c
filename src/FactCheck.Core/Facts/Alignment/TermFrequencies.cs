using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>
/// In how large a share of Vietnamese news articles each syllable stands: <c>terms.frequencies</c>, counted by bench/FactCheck.Training.
/// A fixed table, and not counted over the articles of a check, so that two articles are compared alike whatever else is checked with them.
/// </summary>
internal sealed class TermFrequencies
{
    /// <summary>The name of the data file.</summary>
    public const string FileName = "terms.frequencies";

    /// <summary>The share of a syllable that the table does not hold: less than one in a thousand.</summary>
    private const double Rare = 0.0005;

    private readonly Dictionary<string, double> _shares = new(StringComparer.Ordinal);

    /// <summary>Loads the table that comes with the library.</summary>
    /// <exception cref="FormatException">A line is not of the form <c>per mille: syllables</c>.</exception>
    public TermFrequencies()
    {
        foreach (var (line, number) in DataLines.Of(DataLines.Embedded(FileName)))
        {
            var parts = line.Split(':', StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var perMille)) throw DataLines.Error(FileName, number, "a line reads: per mille: syllables");
            foreach (var syllable in parts[1].Split(' ')) _shares[syllable] = perMille / 1000;
        }
    }

    /// <summary>The share, from 0 to 1, of the articles that have the syllable, which is given in lower case.</summary>
    public double ShareOf(string syllable) => _shares.GetValueOrDefault(syllable, Rare);
}
