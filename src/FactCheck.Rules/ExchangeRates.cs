using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>What currencies can have been worth in Vietnamese dong in the last decades: <c>exchange.lexicon</c>.</summary>
internal sealed class ExchangeRates
{
    private const string FileName = "exchange.lexicon";

    private readonly Dictionary<string, (double Least, double Most)> _rates = [];

    private ExchangeRates()
    {
        var lexicon = new Lexicon(new Vocabulary());
        lexicon.AddFile(FileName, Resources.Text(FileName));
        foreach (var entry in lexicon.Entries)
        {
            var ends = entry.Value.Split(' ');
            _rates.Add(entry.Form.ToUpperInvariant(), (double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[1], CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The table that comes with the rules; never changed once loaded.</summary>
    public static ExchangeRates Default { get; } = new();

    /// <summary>How many of one currency one unit of another can have been worth, or null if one of them is not known.</summary>
    public (double Least, double Most)? Between(string from, string to) =>
        _rates.TryGetValue(from, out var left) && _rates.TryGetValue(to, out var right) ? (left.Least / right.Most, left.Most / right.Least) : null;
}
