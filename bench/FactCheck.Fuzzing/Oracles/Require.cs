namespace FactCheck.Fuzzing.Oracles;

/// <summary>Throws if something does not hold.</summary>
internal static class Require
{
    /// <param name="holds">Whether it holds.</param>
    /// <param name="oracle">What has to hold.</param>
    /// <param name="detail">What was there instead.</param>
    public static void That(bool holds, string oracle, Func<string> detail)
    {
        if (!holds) throw new OracleException(oracle, detail());
    }

    public static void Same<T>(T actual, T expected, string oracle) => That(EqualityComparer<T>.Default.Equals(actual, expected), oracle, () => $"{actual} and {expected}");

    /// <summary>That an action throws nothing, where what it throws would not tell what is wrong.</summary>
    public static T Parses<T>(Func<T> parse, string oracle)
    {
        try
        {
            return parse();
        }
#pragma warning disable CA1031 // Whatever a parser throws, it could not parse.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new OracleException(oracle, e.Message);
        }
    }
}
