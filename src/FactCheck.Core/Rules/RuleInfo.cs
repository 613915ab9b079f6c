namespace FactCheck.Rules;

/// <summary>What identifies a rule and tells people about it.</summary>
/// <param name="Id">Stable for ever once released, such as <c>FC1003</c>.</param>
/// <param name="Name">In lower case with hyphens, such as <c>duration-conflict</c>.</param>
/// <param name="DefaultSeverity">The severity of its findings unless configured otherwise.</param>
/// <param name="Why">Why it matters, in one line.</param>
public sealed record RuleInfo(string Id, string Name, Severity DefaultSeverity, LocalizedText Why)
{
    /// <summary>Whether it is asked only when it is turned on, since it reports what many newsrooms do not mind.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
