using CsCheck;

namespace FactCheck.Core.Tests.Temporal;

/// <summary>Generates one of some values.</summary>
internal static class Pick
{
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
