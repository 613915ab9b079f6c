using System.Text;
using FactCheck.Mentions;
using FactCheck.Temporal;
using NodaTime.Text;

namespace FactCheck.Core.Tests.Temporal;

/// <summary>Runs the corpus file of phrases: every line is a test.</summary>
public class TimePhrasesTests
{
    private static readonly MentionScanner Scanner = MentionScanner.ForTimes();

    public static IEnumerable<TestCaseData> Phrases() =>
        from line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Temporal", "times.phrases"))
        where line.Length > 0 && !line.StartsWith('#')
        let parts = line.Split(" | ")
        select new TestCaseData(parts[0], parts[1], parts[2]).SetArgDisplayNames(parts[0], parts[1]);

    [TestCaseSource(nameof(Phrases))]
    public void Scan_Phrase_IsReadAs(string phrase, string published, string expected)
    {
        var (text, spans) = Unmark(phrase);
        var scanner = Scanner.Clone();
        var found = new List<ScannedMention>();
        scanner.Begin(published == "-" ? null : LocalDatePattern.Iso.Parse(published).Value.At(new(8, 0)));
        scanner.Scan(text, found);
        var values = found.Select(m => string.Join(' ', [m.Type.ToString().ToUpperInvariant(), m.Temporal.ToTimex(), .. TemporalModifiers.Of(m.Temporal)]));
        string.Join(" ; ", values.DefaultIfEmpty("-")).Should().Be(expected);
        found.Select(m => m.Span.Of(text).ToString()).Should().Equal(spans);
    }

    [Test]
    public void Phrases_File_HoldsSixHundredAndNoneTwice()
    {
        var lines = Phrases().Select(p => $"{p.Arguments[0]} | {p.Arguments[1]}").ToList();
        lines.Should().HaveCountGreaterThanOrEqualTo(600).And.OnlyHaveUniqueItems();
    }

    private static (string Text, List<string> Spans) Unmark(string phrase)
    {
        var text = new StringBuilder();
        var spans = new List<string>();
        var start = 0;
        foreach (var c in phrase)
        {
            if (c == '«') start = text.Length;
            else if (c == '»') spans.Add(text.ToString(start, text.Length - start));
            else text.Append(c);
        }

        return (text.ToString(), spans);
    }
}
