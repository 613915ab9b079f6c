using FactCheck.Text;

namespace FactCheck.Recognizers.Languages;

/// <summary>What the words of its sentence that stand before a time say of it.</summary>
/// <param name="Hedge">How they loosen or bound it.</param>
/// <param name="IsAhead">Whether the sentence speaks of what will be.</param>
internal readonly record struct WordsBefore(Hedge Hedge, bool IsAhead);
