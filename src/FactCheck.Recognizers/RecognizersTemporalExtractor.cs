using System.Globalization;
using System.Reflection;
using FactCheck.Recognizers.Languages;
using FactCheck.Temporal;
using FactCheck.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;

namespace FactCheck.Recognizers;

/// <summary>
/// Reads the times of articles in the languages of <c>Microsoft.Recognizers.Text.DateTime</c>: English, French, German, Spanish,
/// Portuguese, Italian, Dutch, Turkish, Hindi, Chinese and Japanese. Give it to a <see cref="FactChecker"/> to check Vietnamese
/// articles against the wire that they were written from. One instance serves many threads.
/// </summary>
/// <remarks>
/// A text is read sentence by sentence, since the library takes more than twice as long for twice the text; in a few hundredths of
/// a second for each. A time of day whose zone the text does not state is one of a place that is not known
/// (<see cref="ZoneTable.Local"/>): «Monday morning» of a wire may be the evening in Hà Nội. The first sentence of a language takes a second or more. An application with invariant globalization must set
/// <c>PredefinedCulturesOnly</c> to false.
/// </remarks>
public sealed class RecognizersTemporalExtractor : ITemporalExtractor
{
    private const string DefinitionsAssembly = "Microsoft.Recognizers.Definitions";

    /// <summary>Where a time of an article without a known publication is counted from: what differs between the two is left open.</summary>
    private static readonly LocalDateTime OneAnchor = new(2001, 6, 13, 9, 0), OtherAnchor = new(2006, 3, 19, 16, 30);

    private readonly LanguageWords _words = LanguageWords.Load();
    private readonly DateTimeRecognizer _recognizer = new(DateTimeOptions.None);

    /// <summary>The preview options tell the zone that an English text states; Turkish and Hindi they leave without results.</summary>
    private readonly DateTimeRecognizer _english = new(DateTimeOptions.EnablePreview);

    /// <summary>Creates an extractor.</summary>
    /// <exception cref="MissingDefinitionsException">The package <c>Microsoft.Recognizers.Definitions</c> is not there.</exception>
    public RecognizersTemporalExtractor() => RequireDefinitions();

    /// <inheritdoc/>
    public bool CanRead(string language) => SupportedLanguages.CultureOf(language) is not null;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not one that it reads.</exception>
    public IReadOnlyList<ExtractedTime> Extract(string text, string language, LocalDateTime? anchor)
    {
        ArgumentNullException.ThrowIfNull(text);
        var culture = SupportedLanguages.CultureOf(language) ?? throw new ArgumentException($"Microsoft.Recognizers.Text does not read {language}.", nameof(language));
        var model = ModelOf(culture);
        var times = new List<ExtractedTime>();
        var mapper = new ResultMapper(anchor, words => model.Parse(words, OneAnchor.ToDateTimeUnspecified()).Count > 0);
        foreach (var sentence in SentenceCutter.Cut(text, language))
        {
            var words = sentence.Of(text).ToString();
            foreach (var result in Parse(model, words, anchor))
            {
                if (result.End < result.Start || result.End >= words.Length || mapper.Map(result, _words.Before(words, result.Start, language)) is not { } value) continue;
                times.Add(new ExtractedTime(new TextSpan(sentence.Start + result.Start, sentence.Start + result.End + 1), value));
            }
        }

        return times;
    }

    private static void RequireDefinitions()
    {
        try
        {
            Assembly.Load(DefinitionsAssembly);
        }
        catch (FileNotFoundException missing)
        {
            throw new MissingDefinitionsException(missing);
        }
    }

    private DateTimeModel ModelOf(string culture)
    {
        try
        {
            var recognizer = culture is Culture.English or Culture.EnglishOthers ? _english : _recognizer;
            return recognizer.GetDateTimeModel(culture, fallbackToDefaultCulture: false);
        }
        catch (CultureNotFoundException unknown)
        {
            throw new InvalidOperationException(
                "Microsoft.Recognizers.Text needs the cultures of its languages. With invariant globalization, set <PredefinedCulturesOnly>false</PredefinedCulturesOnly> in the application's project.", unknown);
        }
    }

    /// <summary>The results of a sentence in order, none overlapping; those whose meaning hangs on the day of publication are left out if it is not known.</summary>
    private static IEnumerable<ModelResult> Parse(DateTimeModel model, string sentence, LocalDateTime? anchor)
    {
        var results = model.Parse(sentence, (anchor ?? OneAnchor).ToDateTimeUnspecified()).OrderBy(r => r.Start).ToList();
        if (anchor is not null || results.Count == 0) return WithoutOverlaps(results);
        var others = model.Parse(sentence, OtherAnchor.ToDateTimeUnspecified()).Select(r => (r.Start, r.End, Candidate.TimexOf(r))).ToHashSet();
        return WithoutOverlaps(results.Where(r => others.Contains((r.Start, r.End, Candidate.TimexOf(r)))));
    }

    private static IEnumerable<ModelResult> WithoutOverlaps(IEnumerable<ModelResult> results)
    {
        var end = -1;
        foreach (var result in results)
        {
            if (result.Start <= end) continue;
            end = result.End;
            yield return result;
        }
    }
}
