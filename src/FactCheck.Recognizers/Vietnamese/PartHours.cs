using FactCheck.Temporal;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>
/// The hours of the parts of the day: those of the library where it has the part, so that one timex means the same hours whoever
/// resolves it, and our own for rạng sáng and trưa.
/// </summary>
internal static class PartHours
{
    /// <summary>Whether the library has a code for the part: <c>MO</c>, <c>AF</c>, <c>EV</c>, <c>NI</c>.</summary>
    public static bool HasCode(PartOfDay part) => part is not (PartOfDay.Dawn or PartOfDay.Noon);

    /// <summary>The hours: the first included, the last excluded.</summary>
    public static (int From, int To) Of(PartOfDay part) => part switch
    {
        PartOfDay.Dawn => (0, 6),
        PartOfDay.Morning => (8, 12),
        PartOfDay.Noon => (10, 14),
        PartOfDay.Afternoon => (12, 16),
        PartOfDay.Evening => (16, 20),
        _ => (20, 24),
    };
}
