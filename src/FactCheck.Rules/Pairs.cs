namespace FactCheck.Rules;

/// <summary>Puts every two of a list side by side.</summary>
internal static class Pairs
{
    /// <summary>All pairs, each once, the earlier of the two on the left; those of the first item first.</summary>
    public static IEnumerable<(T Left, T Right)> Of<T>(IReadOnlyList<T> items)
    {
        for (var i = 0; i < items.Count; i++)
            for (var j = i + 1; j < items.Count; j++) yield return (items[i], items[j]);
    }
}
