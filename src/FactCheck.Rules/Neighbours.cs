using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Rules;

/// <summary>Two times or figures of one sentence with no other between them.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The one that stands first.</param>
/// <param name="Second">The next.</param>
internal sealed record Neighbours(Sentence Sentence, Mention First, Mention Second)
{
    /// <summary>The words between them.</summary>
    public string Between { get; } = Sentence.Between(First, Second);

    /// <summary>
    /// Whether the second says the first again in another way: in brackets right behind it, or with no more than words such as «tức» and
    /// a comma between.
    /// </summary>
    public bool IsRestatement
    {
        get
        {
            var between = Between.Trim();
            var isInBrackets = between.StartsWith('(') && !between.Contains(')') && (Second.Text.EndsWith(')') || Sentence.After(Second).Contains(')'));
            if (between.StartsWith('(') && !isInBrackets) return false;
            return between.Length > 0 && between.IndexOfAny([';', '.', '-', '–', '/', '"', '”', '“']) < 0
                && (isInBrackets || between is "," || Cues.Default.Has(between, "restating")) && Cues.Default.IsOnly(between, "restating");
        }
    }

    /// <summary>The two as evidence.</summary>
    public IEnumerable<Evidence> Evidence => [Rules.Evidence.Of(Sentence, First), Rules.Evidence.Of(Sentence, Second)];

    /// <summary>All pairs of an article, outside of what is not the article itself.</summary>
    public static IEnumerable<Neighbours> In(ArticleReading article) =>
        article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate && s.Mentions.Count > 1)
            .SelectMany(s => s.Mentions.Zip(s.Mentions.Skip(1), (first, second) => new Neighbours(s, first, second)));
}
