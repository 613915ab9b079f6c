using System.Collections.Frozen;
using FactCheck.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>The names of currencies in the library's results: <c>currencies.lexicon</c>.</summary>
internal static class CurrencyNames
{
    private static readonly FrozenDictionary<string, string> ByCode = DataLines.Of(DataLines.Embedded("currencies.lexicon", typeof(CurrencyNames).Assembly))
        .Select(l => l.Line.Split(" = ")).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>The codes that have a name.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;

    /// <summary>The name of a currency, or its code if it has none here.</summary>
    public static string Of(string code) => ByCode.GetValueOrDefault(code, code);
}
