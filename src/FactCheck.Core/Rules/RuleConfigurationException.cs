namespace FactCheck.Rules;

/// <summary>Thrown when rules are configured by a name or a value that does not exist.</summary>
public sealed class RuleConfigurationException : Exception
{
    internal RuleConfigurationException(LocalizedText reason)
        : base(reason.English) => Reason = reason;

    /// <summary>What is wrong and what would be right, in one line.</summary>
    public LocalizedText Reason { get; }
}
