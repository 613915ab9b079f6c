using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>A rule that looks at facts: what several articles, or one in several places, say of the same thing.</summary>
public abstract class FactRule : Rule
{
    /// <summary>Inspects one fact.</summary>
    /// <returns>The findings, in any order; usually none or one.</returns>
    public abstract IEnumerable<Finding> Inspect(Fact fact);

    /// <summary>The group of its kind of rules: that of rules that compare articles, unless it looks at facts of one article alone.</summary>
    protected override string Group => RuleGroups.CrossSource;
}
