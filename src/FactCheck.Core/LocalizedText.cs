namespace FactCheck;

/// <summary>A message in the two languages of the tool.</summary>
/// <param name="English">In English.</param>
/// <param name="Vietnamese">In Vietnamese.</param>
public sealed record LocalizedText(string English, string Vietnamese)
{
    /// <summary>The text in a language: <c>vi</c>, or English for any other.</summary>
    public string In(string language) => string.Equals(language, "vi", StringComparison.OrdinalIgnoreCase) ? Vietnamese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
