using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace FactCheck.Rules;

/// <summary>
/// The rules to ask, with their severities and options. Rules are named by a selector: an id (<c>FC1003</c>), the beginning of several
/// (<c>FC20</c>), a name (<c>duration-conflict</c>) or a group (see <see cref="RuleGroups"/>). Of two settings the later counts.
/// </summary>
/// <remarks>It is filled by one thread; a <see cref="FactChecker"/> takes what it holds when the checker is made.</remarks>
public sealed class RuleSet
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>A set without rules.</summary>
    public RuleSet()
    {
    }

    /// <summary>A set of rules at their usual severities.</summary>
    /// <inheritdoc cref="Add(Rule)"/>
    public RuleSet(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules) Add(rule);
    }

    /// <summary>All rules, those that are off among them, ordered by id.</summary>
    public IReadOnlyList<Rule> All => [.. _entries.Values.Select(e => e.Rule)];

    /// <summary>The rules that are on, ordered by id.</summary>
    public IReadOnlyList<Rule> On => [.. _entries.Values.Where(e => e.Severity is not null).Select(e => e.Rule)];

    /// <summary>Adds a rule.</summary>
    /// <exception cref="ArgumentException">The set has a rule with that id or name.</exception>
    public RuleSet Add(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var info = rule.Info;
        if (_entries.Values.FirstOrDefault(e => e.Rule.Info.Id == info.Id || e.Rule.Info.Name == info.Name) is { } known)
            throw new ArgumentException($"{info} cannot be added: {known.Rule.Info} is there already.", nameof(rule));
        _entries.Add(info.Id, new Entry(rule, Usual(rule)));
        return this;
    }

    /// <summary>Adds a rule of a type.</summary>
    /// <inheritdoc cref="Add(Rule)"/>
    /// <typeparam name="TRule">The type.</typeparam>
    public RuleSet Add<TRule>()
        where TRule : Rule, new() => Add(new TRule());

    /// <summary>Adds a rule of a type.</summary>
    /// <exception cref="ArgumentException">The type is no rule that can be made without arguments, or the set has a rule with that id or name.</exception>
    public RuleSet Add([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!IsRule(type)) throw new ArgumentException($"{type} is no rule with a public constructor without parameters.", nameof(type));
        return Add((Rule)Activator.CreateInstance(type)!);
    }

    /// <summary>Adds all public rules of an assembly that can be made without arguments.</summary>
    /// <inheritdoc cref="Add(Rule)"/>
    [RequiresUnreferencedCode("Trimming may have removed rules that nothing else refers to.")]
    public RuleSet AddFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.GetExportedTypes().Where(IsRule).OrderBy(t => t.FullName, StringComparer.Ordinal)) Add((Rule)Activator.CreateInstance(type)!);
        return this;
    }

    /// <summary>The severity at which a rule's findings are reported; null if it is off.</summary>
    /// <exception cref="RuleConfigurationException">The set has no rule of that id or name.</exception>
    public Severity? SeverityOf(string idOrName) =>
        (_entries.Values.FirstOrDefault(e => e.Rule.Info.Id == idOrName || e.Rule.Info.Name == idOrName) ?? throw Unknown(idOrName)).Severity;

    /// <summary>Turns rules on, with findings of one severity.</summary>
    /// <exception cref="RuleConfigurationException">The selector names no rule.</exception>
    public RuleSet SetSeverity(string selector, Severity severity) => Change(selector, e => e with { Severity = severity, IsSet = true });

    /// <summary>Turns rules on: those that are off, at their usual severity.</summary>
    /// <inheritdoc cref="SetSeverity"/>
    public RuleSet TurnOn(string selector) => Change(selector, e => e with { Severity = e.Severity ?? e.Rule.Info.DefaultSeverity });

    /// <summary>Turns rules off: they are not asked.</summary>
    /// <inheritdoc cref="SetSeverity"/>
    public RuleSet TurnOff(string selector) => Change(selector, e => e with { Severity = null, IsSet = false });

    /// <summary>Sets an option of rules.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="selector">Names the rules.</param>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="RuleConfigurationException">The selector names no rule.</exception>
    /// <exception cref="ArgumentException">A rule has no such option.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The option does not allow the value.</exception>
    public RuleSet SetOption<T>(string selector, RuleOption<T> option, T value)
        where T : notnull => Change(selector, e => e with { Rule = e.Rule.With(option, value) });

    /// <summary>Sets an option of rules by its name, to a value as it is written in a file.</summary>
    /// <param name="selector">Names the rules.</param>
    /// <param name="option">The name of the option.</param>
    /// <param name="value">The value: numbers with a point, <c>true</c> or <c>false</c>.</param>
    /// <exception cref="RuleConfigurationException">The selector names no rule, a rule has no such option, or the option does not allow the value.</exception>
    public RuleSet SetOption(string selector, string option, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Change(selector, e => e with { Rule = WithOption(e.Rule, option, value) });
    }

    /// <summary>The rules that are on, each with the severity that was set for it, or null where its findings keep their own.</summary>
    internal IReadOnlyList<(Rule Rule, Severity? Severity)> Snapshot() =>
        [.. _entries.Values.Where(e => e.Severity is not null).Select(e => (e.Rule, e.IsSet ? e.Severity : null))];

    private static bool IsRule([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;

    private static Severity? Usual(Rule rule) => rule.Info.IsStrict ? null : rule.Info.DefaultSeverity;

    private static Rule WithOption(Rule rule, string name, string value)
    {
        var option = rule.Options.FirstOrDefault(o => o.Name == name) ?? throw new RuleConfigurationException(UnknownOption(rule, name));
        return rule.WithValue(option, option.Read(value) ?? throw new RuleConfigurationException(new LocalizedText(
            $"{rule.Info}: {name} cannot be «{value}»; it takes {option.Allowed.English}",
            $"{rule.Info}: {name} không nhận «{value}»; chỉ nhận {option.Allowed.Vietnamese}")));
    }

    private static LocalizedText UnknownOption(Rule rule, string name)
    {
        var names = string.Join(", ", rule.Options.Select(o => o.Name));
        return names.Length == 0
            ? new LocalizedText($"{rule.Info} has no options, so no «{name}»", $"{rule.Info} không có tuỳ chọn nào, kể cả «{name}»")
            : new LocalizedText($"{rule.Info} has no option «{name}»; it has {names}", $"{rule.Info} không có tuỳ chọn «{name}»; chỉ có {names}");
    }

    private static RuleConfigurationException Unknown(string selector) => new(new LocalizedText(
        $"«{selector}» is no rule; name an id (FC1003), the beginning of one (FC10), a name, or a group: {RuleGroups.CrossSource}, {RuleGroups.Internal}, {RuleGroups.Strict}",
        $"không có quy tắc «{selector}»; hãy nêu mã (FC1003), phần đầu của mã (FC10), tên, hoặc nhóm: {RuleGroups.CrossSource}, {RuleGroups.Internal}, {RuleGroups.Strict}"));

    private RuleSet Change(string selector, Func<Entry, Entry> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(selector);
        var selected = _entries.Values.Where(e => IsNamed(e.Rule, selector)).ToArray();
        if (selected.Length == 0) throw Unknown(selector);
        // All or nothing: the changes are made before the first takes its place.
        foreach (var entry in selected.Select(change).ToArray()) _entries[entry.Rule.Info.Id] = entry;
        return this;
    }

    private static bool IsNamed(Rule rule, string selector) =>
        rule.Info.Id.StartsWith(selector, StringComparison.Ordinal) || rule.Info.Name == selector || rule.Groups.Contains(selector);

    private sealed record Entry(Rule Rule, Severity? Severity, bool IsSet = false);
}
