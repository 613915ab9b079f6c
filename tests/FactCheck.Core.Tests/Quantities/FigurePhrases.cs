using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Core.Tests.Quantities;

/// <summary>Runs the phrases of <c>figures.phrases</c>: what the library is known to understand, a line each.</summary>
public class FigurePhrases
{
    private static readonly MentionScanner Scanner = new();

    [TestCaseSource(nameof(Phrases))]
    public void Scan_Phrase_FindsItsFigures(string phrase, string expected) => Describe(phrase).Should().Be(expected);

    [Test]
    public void Phrases_OfTheCorpus_AreMany() => Phrases().Should().HaveCountGreaterThan(400);

    private static string Describe(string phrase)
    {
        var mentions = new List<ScannedMention>();
        var scanner = Scanner.Clone();
        scanner.Begin(null);
        scanner.Scan(phrase, mentions);
        var figures = mentions.Where(m => !m.IsTemporal).Select(m => Describe(m.Type, m.Quantity)).ToList();
        return figures.Count == 0 ? "-" : string.Join(" ; ", figures);
    }

    private static string Describe(MentionType type, Quantity quantity)
    {
        var rate = quantity.Per.Length > 0 ? $" per={quantity.Per}" : "";
        var frame = quantity.Frame != ChangeFrame.None ? $" frame={quantity.Frame}" : "";
        return $"{type.ToString().ToUpperInvariant()} {quantity.ToValue()}{rate}{frame}{string.Concat(quantity.Modifiers.Select(m => " " + m))}";
    }

    private static IEnumerable<TestCaseData> Phrases()
    {
        using var stream = typeof(FigurePhrases).Assembly.GetManifestResourceStream("figures.phrases")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var bar = line.LastIndexOf('|');
            var phrase = line[..bar].Trim();
            yield return new TestCaseData(phrase, line[(bar + 1)..].Trim()).SetArgDisplayNames(phrase);
        }
    }
}
