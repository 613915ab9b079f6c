using FactCheck.Text;

namespace FactCheck.Temporal;

/// <summary>The modifiers of values in the notation of the machine-readable output.</summary>
public static class TemporalModifiers
{
    /// <summary>The names of a time's hedges, and last its stated zone as <c>tz=…</c>.</summary>
    public static IReadOnlyList<string> Of(in TemporalValue value) => value.Zone is null ? HedgeNames.Of(value.Hedge) : [.. HedgeNames.Of(value.Hedge), $"tz={value.Zone}"];
}
