using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Fuzzing;

/// <summary>What went wrong with an input.</summary>
/// <param name="Key">The same for inputs that break the same thing: the oracle, or the exception and where it was thrown.</param>
/// <param name="Description">What to tell of it.</param>
internal sealed record Fault(string Key, string Description)
{
    /// <summary>A short name for files.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)))[..10];

    public static Fault Of(Exception exception) => exception is OracleException oracle
        ? new Fault(oracle.Oracle, oracle.ToString())
        : new Fault($"{exception.GetType().Name} in {PlaceOf(exception)}", exception.ToString());

    /// <summary>The method of FactCheck that threw, or called what threw.</summary>
    private static string PlaceOf(Exception exception) => new StackTrace(exception).GetFrames()
        .Select(f => f.GetMethod()).FirstOrDefault(m => m?.DeclaringType?.FullName is { } name && name.StartsWith("FactCheck", StringComparison.Ordinal)) is { } method
        ? $"{method.DeclaringType!.FullName}.{method.Name}" : "?";
}
