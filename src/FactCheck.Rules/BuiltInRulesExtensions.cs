namespace FactCheck.Rules;

/// <summary>Adds the built-in rules to a set.</summary>
public static class BuiltInRulesExtensions
{
    /// <summary>Adds all rules that come with FactCheck.</summary>
    /// <exception cref="ArgumentException">The set has one of them already.</exception>
    public static RuleSet AddBuiltIn(this RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in BuiltInRules.All()) rules.Add(rule);
        return rules;
    }
}
