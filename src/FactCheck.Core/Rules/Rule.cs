namespace FactCheck.Rules;

/// <summary>An object that inspects what articles say and reports findings. Rules hold no state: one serves many threads.</summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What identifies the rule.</summary>
    public abstract RuleInfo Info { get; }
}
