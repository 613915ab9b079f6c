namespace FactCheck.Fuzzing;

/// <summary>Something that has to hold for every input does not hold for this one.</summary>
/// <param name="oracle">What has to hold; the same for all inputs that break it.</param>
/// <param name="detail">What was there instead.</param>
internal sealed class OracleException(string oracle, string detail) : Exception($"{oracle}: {detail}")
{
    /// <summary>What has to hold.</summary>
    public string Oracle { get; } = oracle;
}
