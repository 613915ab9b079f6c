using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Claims;

/// <summary>Finds words that stand for a concept of the news: <c>concepts.lexicon</c> says which.</summary>
internal sealed class ConceptFinder(ClaimLexicon lexicon)
{
    private const int MaxWords = 4;

    /// <summary>How far after a time the verb may stand that it belongs to, in tokens.</summary>
    private const int SayingReach = 20;

    /// <summary>How far before an age the word may stand that makes it a difference, in tokens: a name stands between.</summary>
    private const int AgeReach = 7;

    /// <summary>How far before a figure the word may stand that makes it a part, in tokens: «trong đó có 9 người».</summary>
    private const int ShareReach = 3;

    private readonly int _concept = lexicon.Category("concept");
    private readonly int _asOf = lexicon.Category("as-of");
    private readonly int _birth = lexicon.Category("birth");
    private readonly int _daily = lexicon.Category("daily");
    private readonly int _function = lexicon.Category("function-word");
    private readonly int _content = lexicon.Category("content-word");
    private readonly int _ageDifference = lexicon.Category("age-difference");
    private readonly int _share = lexicon.Category("share");
    private readonly int _saying = lexicon.Category("saying");
    private readonly int _otherOccasion = lexicon.Category("other-occasion");
    private readonly IReadOnlyDictionary<string, string> _nouns = lexicon.Values("noun");
    private readonly Dictionary<string, NounClass> _nounClasses = lexicon.Values("generic-noun").Select(n => (Noun: n.Key, Class: Enum.Parse<NounClass>(n.Value, ignoreCase: true)))
        .Concat(lexicon.Values("uncounted-noun").Keys.Select(n => (Noun: n, Class: NounClass.Uncounted))).ToDictionary(n => n.Noun, n => n.Class, StringComparer.Ordinal);
    private readonly HashSet<string> _pairNouns = [.. lexicon.Values("pair-noun").Keys];

    /// <summary>The concepts named between two tokens, each a member of a set of which only one can hold.</summary>
    public IEnumerable<(string Set, string Member, int Start, int End)> Find(AnalyzedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (lexicon.Find(text.Tokens, at, _concept, out var next) is not { } entry || next > end) continue;
            var colon = entry.Value.IndexOf(':', StringComparison.Ordinal);
            yield return (entry.Value[..colon], entry.Value[(colon + 1)..], at, next);
            at = next - 1;
        }
    }

    /// <summary>For each token of a sentence whether it is a function word or part of one.</summary>
    public bool[] FunctionWords(AnalyzedText text, SentenceRange sentence)
    {
        var found = new bool[sentence.End - sentence.Start];
        for (var at = sentence.Start; at < sentence.End;)
        {
            var isContent = lexicon.Find(text.Tokens, at, _content, out var end) is not null;
            if (!isContent && lexicon.Find(text.Tokens, at, _function, out end) is not null)
                for (var i = at; i < Math.Min(end, sentence.End); i++) found[i - sentence.Start] = true;
            else if (!isContent) end = at + 1;
            at = end;
        }

        return found;
    }

    /// <summary>What a noun that is counted means: the same for «lính» and «binh sĩ». A noun that has no synonyms means itself.</summary>
    public string MeaningOf(string noun) => _nouns.GetValueOrDefault(noun, noun);

    /// <summary>What a noun may stand for: «17 người» may be nine workers and eight guests.</summary>
    public NounClass ClassOf(string noun) => _nounClasses.GetValueOrDefault(noun, NounClass.Specific);

    /// <summary>«hai bên», «hai nước»: a two that every article has.</summary>
    public bool IsPair(Mention mention) => mention.Quantity is { Kind: QuantityKind.Count, Low: 2, High: 2 } pair && _pairNouns.Contains(pair.Unit);

    /// <summary>«ngày 31/10, công an cho biết»: whether a time says when something was said; every report may have another.</summary>
    public bool IsSaidAt(ClaimContext context) =>
        lexicon.StartsWithin(context.Text.Tokens, context.End, Math.Min(context.Sentence.End, context.End + SayingReach), _saying)
        || lexicon.StartsWithin(context.Text.Tokens, Math.Max(context.Sentence.Start, context.Start - MaxWords), context.Start, _saying);

    /// <summary>«Trước đó, …», «một vụ khác»: whether the sentence tells of another occasion, outside the time or figure itself.</summary>
    public bool TellsOfOtherOccasion(ClaimContext context) =>
        lexicon.StartsWithin(context.Text.Tokens, context.Sentence.Start, Math.Min(context.Start, context.Sentence.Start + MaxWords), _otherOccasion)
        || lexicon.StartsWithin(context.Text.Tokens, Math.Max(context.Sentence.Start, context.Start - MaxWords), context.Start, _otherOccasion)
        || lexicon.StartsWithin(context.Text.Tokens, context.End, Math.Min(context.Sentence.End, context.End + MaxWords), _otherOccasion);

    /// <summary>«trong đó 9 người», «thêm một cột»: whether a figure is a part of another or comes on top of it.</summary>
    public bool IsShare(ClaimContext context) => lexicon.StartsWithin(context.Text.Tokens, Math.Max(context.Sentence.Start, context.Start - ShareReach), context.Start, _share);

    /// <summary>«sinh năm 1957», «(SN 1957»: whether a year is one of birth.</summary>
    public bool IsBirth(ClaimContext context) => lexicon.StartsWithin(context.Text.Tokens, Math.Max(context.Sentence.Start, context.Start - 2), Math.Min(context.Start + 1, context.End), _birth);

    /// <summary>«kém bạn gái 2 tuổi», «hơn Kim Bum 2 tuổi»: whether an age is a difference of two; right before the figure «hơn» is only a bound.</summary>
    public bool IsAgeDifference(ClaimContext context) => lexicon.StartsWithin(context.Text.Tokens, Math.Max(context.Sentence.Start, context.Start - AgeReach), context.Start - 1, _ageDifference);

    /// <summary>Whether the sentence tells of what is another every day: «Nhiệt độ cao nhất 35 độ».</summary>
    public bool IsDaily(ClaimContext context) => lexicon.StartsWithin(context.Text.Tokens, context.Sentence.Start, context.Sentence.End, _daily);

    /// <summary>«tính đến trưa 18/10»: whether a time says when a figure was taken; every report has another.</summary>
    public bool IsAsOf(ClaimContext context)
    {
        for (var at = Math.Max(context.Sentence.Start, context.Start - MaxWords); at < context.Start; at++)
            if (lexicon.Find(context.Text.Tokens, at, _asOf, out var end) is not null && end == context.Start) return true;
        return false;
    }
}
