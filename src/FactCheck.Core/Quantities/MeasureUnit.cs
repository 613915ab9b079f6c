using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>A unit of measure: a kilometre is 1000 of its dimension's base unit, the metre.</summary>
public sealed class MeasureUnit
{
    private static readonly FrozenDictionary<string, MeasureUnit> ByName = LoadAll();

    private MeasureUnit(string name, string dimension, decimal factor)
    {
        Name = name;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>The canonical name, which stands in <see cref="Quantity.Unit"/>.</summary>
    public string Name { get; }

    /// <summary>What it measures, such as <c>length</c>; for a unit that is converted into no other, its own name.</summary>
    public string Dimension { get; }

    /// <summary>How many of the dimension's base unit it holds.</summary>
    public decimal Factor { get; }

    /// <summary>The unit of a canonical name, or null.</summary>
    public static MeasureUnit? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether a number of one unit can be converted into the other.</summary>
    public bool IsCommensurable(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension;
    }

    /// <summary>Reads «km length 1000», the value of a line of <c>units.lexicon</c>: the dimension and factor may be missing.</summary>
    internal static MeasureUnit Parse(string value)
    {
        var last = value.LastIndexOf(' ');
        if (last < 0 || !decimal.TryParse(value.AsSpan(last + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor))
            return new MeasureUnit(value, value, 1);
        var middle = value.LastIndexOf(' ', last - 1);
        return new MeasureUnit(value[..middle], value[(middle + 1)..last], factor);
    }

    private static FrozenDictionary<string, MeasureUnit> LoadAll()
    {
        var lexicon = new Lexicon(new Vocabulary());
        lexicon.AddFile("units.lexicon", DataLines.Embedded("units.lexicon"));
        return lexicon.Entries.Select(e => Parse(e.Value)).DistinctBy(u => u.Name).ToFrozenDictionary(u => u.Name, StringComparer.Ordinal);
    }
}
