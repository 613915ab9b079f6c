namespace FactCheck.Quantities;

/// <summary>What a number counts, as it was read behind it.</summary>
/// <param name="Kind">The kind of figure that it makes.</param>
/// <param name="Unit">The unit of the quantity.</param>
/// <param name="End">The token after it.</param>
/// <param name="IsGuess">Whether no lexicon names the noun.</param>
internal readonly record struct FigureTail(QuantityKind Kind, string Unit, int End, bool IsGuess);
