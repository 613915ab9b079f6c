namespace FactCheck.Text;

/// <summary>The names of hedges in the machine-readable output.</summary>
public static class HedgeNames
{
    private static readonly (Hedge Hedge, string Name)[] Names =
    [
        (Hedge.Approximately, "APPROX"), (Hedge.LessThan, "LESS_THAN"), (Hedge.MoreThan, "MORE_THAN"), (Hedge.AtLeast, "AT_LEAST"),
        (Hedge.AtMost, "AT_MOST"), (Hedge.Start, "START"), (Hedge.Middle, "MID"), (Hedge.End, "END"),
    ];

    /// <summary>The names, always in the same order: <c>APPROX</c>, <c>LESS_THAN</c>, <c>MORE_THAN</c>, <c>AT_LEAST</c>, <c>AT_MOST</c>, <c>START</c>, <c>MID</c>, <c>END</c>.</summary>
    public static IReadOnlyList<string> Of(Hedge hedge) => hedge == Hedge.None ? [] : [.. Names.Where(n => (hedge & n.Hedge) != 0).Select(n => n.Name)];
}
