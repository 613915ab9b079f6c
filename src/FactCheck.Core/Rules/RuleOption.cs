using System.Globalization;

namespace FactCheck.Rules;

/// <summary>Something that can be set of a rule, with the values it allows. Rules keep theirs as static properties.</summary>
public abstract class RuleOption
{
    private protected RuleOption(string name, LocalizedText description)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(description);
        Name = name;
        Description = description;
    }

    /// <summary>In lower case with hyphens, such as <c>min-other-articles</c>.</summary>
    public string Name { get; }

    /// <summary>What it sets, in one line.</summary>
    public LocalizedText Description { get; }

    /// <summary>What it allows, for people: «a whole number from 1 to 60».</summary>
    public abstract LocalizedText Allowed { get; }

    /// <summary>The value that holds unless another is set, as it is written.</summary>
    public abstract string DefaultText { get; }

    /// <summary>A whole number; both ends are included.</summary>
    public static RuleOption<int> Integer(string name, int usual, int min, int max, LocalizedText description) => new(
        name, usual, description, Between("a whole number", "số nguyên", $"{min}", $"{max}"), v => v >= min && v <= max,
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null);

    /// <summary>A number with or without a fraction; both ends are included. It is written with a point: <c>0.25</c>.</summary>
    public static RuleOption<decimal> Number(string name, decimal usual, decimal min, decimal max, LocalizedText description) => new(
        name, usual, description, Between("a number", "số", FormattableString.Invariant($"{min}"), FormattableString.Invariant($"{max}")), v => v >= min && v <= max,
        text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null);

    /// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
    public static RuleOption<bool> Flag(string name, bool usual, LocalizedText description) => new(
        name, usual, description, new LocalizedText("true or false", "true hoặc false"), _ => true,
        text => bool.TryParse(text, out var value) ? value : null);

    /// <summary>Reads a value.</summary>
    /// <returns>Null if the text is none that the option allows.</returns>
    internal abstract object? Read(string text);

    internal abstract string Write(object value);

    private static LocalizedText Between(string english, string vietnamese, string min, string max) =>
        new($"{english} from {min} to {max}", $"{vietnamese} từ {min} đến {max}");
}
