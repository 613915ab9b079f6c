using System.Reflection;

namespace FactCheck.Text;

/// <summary>The lines of a lexicon or pattern file that hold something: no blank lines, no comments (<c>#</c> to the end of the line).</summary>
internal static class DataLines
{
    public static IEnumerable<(string Line, int Number)> Of(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var comment = raw.IndexOf('#', StringComparison.Ordinal);
            var line = (comment < 0 ? raw : raw[..comment]).Trim();
            if (line.Length > 0) yield return (line, number);
        }
    }

    public static FormatException Error(string fileName, int line, string problem) => new($"{fileName}({line}): {problem}.");

    /// <summary>The text of a data file that is embedded in this assembly.</summary>
    public static string Embedded(string fileName) => Embedded(fileName, typeof(DataLines).Assembly);

    /// <summary>The text of a data file that is embedded in an assembly.</summary>
    public static string Embedded(string fileName, Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(fileName)
            ?? throw new FileNotFoundException($"The data file {fileName} is not embedded in the assembly.", fileName);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
