using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Fuzzing.Oracles;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Fuzzing.Harnesses;

/// <summary>Reads one article: any text, with halves of characters in it too. Its first line is the title.</summary>
internal sealed class ExtractorHarness : IHarness
{
    private static readonly LocalDate Published = new(2025, 11, 25);

    private readonly FactChecker _checker = FactChecker.Create(o => o.MaxThreads = 1);

    public string Name => "extractor";

    public IReadOnlyList<string> TokenFiles => ["text", "lexicons"];

    public (TimeSpan Least, TimeSpan PerByte) Allowance => (TimeSpan.FromMilliseconds(200), TimeSpan.FromMicroseconds(100));

    public void Run(FuzzInput input)
    {
        var text = input.Text;
        foreach (var published in (LocalDate?[])[null, Published])
        {
            var reading = Read(text, published);
            ReadingOracle.Check(reading);
            Require.Same(Print(Read(text, published)), Print(reading), "the same text gives the same mentions");
            CheckDecomposed(text, reading, published);
        }
    }

    private ArticleReading Read(string text, LocalDate? published)
    {
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        var article = new Article("a", text[(line + 1)..], line < 0 ? null : text[..line]) { Publication = published is { } day ? new Publication(day) : null };
        return _checker.Read([article]).Single();
    }

    /// <summary>Letters and their marks apart: the same mentions, as long as all marks are Vietnamese.</summary>
    private void CheckDecomposed(string text, ArticleReading reading, LocalDate? published)
    {
        if (text.Any(char.IsSurrogate) || NfcText.Of(text).Text != text) return;
        var decomposed = text.Normalize(NormalizationForm.FormD);
        if (NfcText.Of(decomposed).Text != text) return;
        var other = Read(decomposed, published);
        ReadingOracle.Check(other);
        Require.Same(Values(other), Values(reading), "the form of normalisation does not matter");
    }

    private static string Print(ArticleReading reading) => string.Join('\n', reading.Mentions.Select(m => $"{m.Field} {m.Span} {m.Type} {m.Value} {m.Hedge} {m.Temporal?.Zone}"));

    private static string Values(ArticleReading reading) => string.Join('\n', reading.Mentions.Select(m => $"{m.Type} {m.NormalizedSpan} {m.Value} {m.Hedge}"));
}
