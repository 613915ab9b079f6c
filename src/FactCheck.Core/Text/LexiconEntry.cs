namespace FactCheck.Text;

/// <summary>One form of a lexicon with what it stands for.</summary>
public sealed class LexiconEntry
{
    internal LexiconEntry(string form, string category, string value, int[] symbols)
    {
        Form = form;
        Category = category;
        Value = value;
        SymbolArray = symbols;
        Number = int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>The form as the lexicon file writes it.</summary>
    public string Form { get; }

    /// <summary>The heading it stands under, such as <c>weekday</c>.</summary>
    public string Category { get; }

    /// <summary>What it stands for, such as <c>7</c> or <c>Asia/Ho_Chi_Minh</c>.</summary>
    public string Value { get; }

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<int> Symbols => SymbolArray;

    /// <summary>The value as an integer, or 0 if it is none.</summary>
    public int Number { get; }

    /// <summary><see cref="Symbols"/>, for the scan.</summary>
    internal int[] SymbolArray { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Form} = {Value}";
}
