using System.Globalization;

namespace FactCheck.Articles.Reading;

/// <summary>Something that could not be read.</summary>
/// <param name="Path">The file or folder, as the user named it.</param>
/// <param name="Line">The line of the file, counted from 1; null if the problem is with the whole of it.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record ReadingProblem(string Path, int? Line, LocalizedText Message)
{
    /// <summary>Path, line and message on one line, in a language.</summary>
    /// <param name="language"><c>vi</c>, or English for any other.</param>
    public string In(string language) =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}: {Message.In(language)}") : $"{Path}: {Message.In(language)}";

    /// <summary>Path, line and message in English.</summary>
    public override string ToString() => In("en");
}
