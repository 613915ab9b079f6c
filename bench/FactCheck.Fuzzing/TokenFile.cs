using System.Globalization;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Fuzzing;

/// <summary>Words and signs to make inputs of.</summary>
internal static class TokenFile
{
    private const string OfLibrary = "lexicons";

    /// <summary>The words of files: a file <c>NAME.tokens</c> with one a line, or <c>lexicons</c> for all that the library knows.</summary>
    public static IReadOnlyList<string> ReadAll(IEnumerable<string> names) => [.. names.SelectMany(n => n == OfLibrary ? OfLexicons() : Read(n)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Read(string name) =>
        File.ReadAllLines(Path.Join(AppContext.BaseDirectory, "Tokens", $"{name}.tokens")).Where(l => l.Length > 0).Select(Unescape);

    private static IEnumerable<string> OfLexicons()
    {
        foreach (var resource in typeof(FactChecker).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".lexicon", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var lexicon = new Lexicon(new Vocabulary());
            lexicon.AddFile(resource, DataLines.Embedded(resource));
            foreach (var entry in lexicon.Entries) yield return $" {entry.Form} ";
        }
    }

    /// <summary><c>\n</c>, <c>\r</c>, <c>\t</c>, <c>\\</c> and <c>\u202E</c> stand for what they do in C#.</summary>
    private static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length)
            {
                text.Append(line[i]);
                continue;
            }

            text.Append(line[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'u' => (char)int.Parse(line.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), var c => c });
            if (line[i] == 'u') i += 4;
        }

        return text.ToString();
    }
}
