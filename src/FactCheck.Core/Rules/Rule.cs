using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>
/// An object that inspects what articles say and reports findings. A rule is not changed once it is made: one serves many threads, and
/// setting an option gives another rule.
/// </summary>
public abstract class Rule
{
    private ImmutableDictionary<string, object> _values = ImmutableDictionary<string, object>.Empty;

    private protected Rule()
    {
    }

    /// <summary>What identifies the rule.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>What can be set of it; nothing unless overridden.</summary>
    public virtual IReadOnlyList<RuleOption> Options => [];

    /// <summary>The groups that it belongs to: see <see cref="RuleGroups"/>.</summary>
    public IReadOnlyList<string> Groups => Info.IsStrict ? [Group, RuleGroups.Strict] : [Group];

    /// <summary>The group of its kind of rules.</summary>
    protected abstract string Group { get; }

    /// <summary>The value of one of its options: the default unless it was set.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentException">It is none of <see cref="Options"/>.</exception>
    public T Get<T>(RuleOption<T> option)
        where T : notnull
    {
        Check(option);
        return _values.TryGetValue(option.Name, out var value) ? (T)value : option.Default;
    }

    /// <summary>The value of one of its options as it is written, for people.</summary>
    internal string Written(RuleOption option) => _values.TryGetValue(option.Name, out var value) ? option.Write(value) : option.DefaultText;

    /// <summary>The rule with an option set to a value that the option allows.</summary>
    internal Rule WithValue(RuleOption option, object value)
    {
        Check(option);
        var copy = (Rule)MemberwiseClone();
        copy._values = _values.SetItem(option.Name, value);
        return copy;
    }

    /// <summary>A finding of this rule: with its usual severity, and with a confidence of 0.9 unless <c>with { Confidence = … }</c> says otherwise.</summary>
    /// <param name="message">What is wrong, in one sentence.</param>
    /// <param name="evidence">The places that show it.</param>
    protected Finding Report(LocalizedText message, params IEnumerable<Evidence> evidence) =>
        new() { Rule = Info, Severity = Info.DefaultSeverity, Confidence = 0.9, Message = message, Evidence = [.. evidence] };

    private void Check(RuleOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        if (!Options.Contains(option)) throw new ArgumentException($"{Info} has no option {option.Name}.", nameof(option));
    }
}
