namespace FactCheck.Quantities;

/// <summary>What a word or phrase beside a number does.</summary>
internal enum FigureWordKind : byte
{
    None,
    Percent,
    PercentagePoint,
    Age,
    Currency,
    Unit,
    Noun,
    NounPrefix,
    Per,
    NotCounted,
}

/// <summary>A word or phrase that may stand behind a number.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">The canonical unit, the currency's code, or the noun itself.</param>
/// <param name="Symbols">Its tokens.</param>
/// <param name="IsPair">Whether commas may stand between its syllables: «tỉnh, thành phố».</param>
/// <param name="IsPerson">Whether it counts people.</param>
internal sealed record FigureWord(FigureWordKind Kind, string Value, int[] Symbols, bool IsPair, bool IsPerson)
{
    /// <summary>Whether another unit is written alike but for the case of its first letter: nm and Nm.</summary>
    public bool IsCaseSensitive { get; init; }
}
