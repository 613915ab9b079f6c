using System.Globalization;

namespace FactCheck.Rules;

/// <summary>An option with values of one type; made by <see cref="RuleOption"/>.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class RuleOption<T> : RuleOption
    where T : notnull
{
    private readonly Func<T, bool> _isAllowed;
    private readonly Func<string, object?> _read;

    internal RuleOption(string name, T usual, LocalizedText description, LocalizedText allowed, Func<T, bool> isAllowed, Func<string, object?> read)
        : base(name, description)
    {
        if (!isAllowed(usual)) throw new ArgumentOutOfRangeException(nameof(usual), usual, $"{name} must be {allowed}.");
        Default = usual;
        Allowed = allowed;
        _isAllowed = isAllowed;
        _read = read;
    }

    /// <summary>The value that holds unless another is set.</summary>
    public T Default { get; }

    /// <inheritdoc/>
    public override LocalizedText Allowed { get; }

    /// <inheritdoc/>
    public override string DefaultText => Write(Default);

    /// <summary>Whether the option can have a value.</summary>
    internal bool Allows(T value) => _isAllowed(value);

    /// <inheritdoc/>
    internal override object? Read(string text) => _read(text) is T value && _isAllowed(value) ? value : null;

    /// <inheritdoc/>
    internal override string Write(object value) => value is bool flag ? (flag ? "true" : "false") : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
