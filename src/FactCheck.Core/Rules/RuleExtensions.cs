namespace FactCheck.Rules;

/// <summary>Makes changed rules.</summary>
public static class RuleExtensions
{
    /// <summary>The same rule with another value of an option.</summary>
    /// <typeparam name="TRule">The type of the rule.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The option does not allow the value.</exception>
    public static TRule With<TRule, T>(this TRule rule, RuleOption<T> option, T value)
        where TRule : Rule
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(option);
        if (!option.Allows(value)) throw new ArgumentOutOfRangeException(nameof(value), value, $"{option.Name} must be {option.Allowed}.");
        return (TRule)rule.WithValue(option, value);
    }
}
