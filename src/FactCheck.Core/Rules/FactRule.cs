using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>A rule that looks at facts: what several articles say of the same thing.</summary>
public abstract class FactRule : Rule
{
    /// <summary>Inspects one fact.</summary>
    /// <returns>The findings, in any order; usually none or one.</returns>
    public abstract IEnumerable<Finding> Inspect(Fact fact);

    /// <inheritdoc/>
    private protected sealed override string Group => RuleGroups.CrossSource;
}
