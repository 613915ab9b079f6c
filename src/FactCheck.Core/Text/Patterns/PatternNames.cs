using System.Globalization;

namespace FactCheck.Text.Patterns;

/// <summary>Finds the numbers of roles and productions by the names that pattern files write: in lower case with hyphens.</summary>
internal static class PatternNames
{
    /// <summary>The number of the value that has the name, or null if none has.</summary>
    public static int? NumberOf<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;
}
