using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Quantities;
using FactCheck.Stories;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>What of a claim is compared with other claims.</summary>
internal sealed class ClaimProfile
{
    private const int MaxTerms = 60;

    /// <summary>How many words on each side count as right before and right after.</summary>
    private const int Neighbours = 4;

    /// <summary>The similarity from which an article repeats itself.</summary>
    private const double MinRestatement = 0.4;

    /// <summary>How far from the mention a concept may stand, in tokens.</summary>
    private const int ConceptReach = 10;

    /// <summary>Tokens after which a word counts half.</summary>
    private const double HalfDistance = 5;

    private ClaimProfile(Claim claim, int article, FactKind kind)
    {
        Claim = claim;
        Article = article;
        Kind = kind;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The article's position among those that are checked.</summary>
    public int Article { get; }

    /// <summary>The kind of fact it states; only claims of one kind are compared. Times count as dates.</summary>
    public FactKind Kind { get; }

    /// <summary>The words around the mention, near ones counting more.</summary>
    public required TermVector Local { get; init; }

    /// <summary>The words of the sentence.</summary>
    public required TermVector Sentence { get; init; }

    /// <summary>The words of the sentence and its neighbours.</summary>
    public required TermVector Passage { get; init; }

    /// <summary>The telling syllables right before the mention.</summary>
    public required int[] Before { get; init; }

    /// <summary>The telling syllables right after the mention.</summary>
    public required int[] After { get; init; }

    /// <summary>For each set of concepts the member named nearest to the mention.</summary>
    public required IReadOnlyDictionary<string, string> Concepts { get; init; }

    /// <summary>The names in the sentence.</summary>
    public required string[] Names { get; init; }

    /// <summary>The syllable right before the mention, or -1 at the beginning of the sentence.</summary>
    public required int Previous { get; init; }

    /// <summary>The syllable right after the mention, or -1 at the end of the sentence.</summary>
    public required int Next { get; init; }

    /// <summary>The name nearest to the mention in its sentence, or null.</summary>
    public required string? NearestName { get; init; }

    /// <summary>That name as the article writes it, without titles.</summary>
    public required string? NearestNameWords { get; init; }

    /// <summary>Whether the sentence begins with the mention.</summary>
    public bool OpensSentence => Claim.Context!.Start - Claim.Context.Sentence.Start <= 1;

    /// <summary>The values of the other mentions in the sentence.</summary>
    public required string[] Companions { get; init; }

    /// <summary>Whether it stands in the headline or the lead.</summary>
    public bool IsHead => Claim.Segment is SegmentKind.Headline or SegmentKind.Lead;

    /// <summary>Whether the claim says again what another of its article says: the same value in nearly the same words.</summary>
    public bool Restates(ClaimProfile other) =>
        ClaimComparison.Compare(Claim, other.Claim) == Relation.Same && Math.Max(Local.Similarity(other.Local), Sentence.Similarity(other.Sentence)) >= MinRestatement;

    /// <summary>The kind of fact that a mention can state, or null for repeated times.</summary>
    public static FactKind? KindOf(Mentions.Mention mention) => mention.Type switch
    {
        Mentions.MentionType.Date or Mentions.MentionType.Time => FactKind.Date,
        Mentions.MentionType.Duration => FactKind.Duration,
        Mentions.MentionType.Percent => FactKind.Percent,
        Mentions.MentionType.Money => FactKind.Money,
        Mentions.MentionType.Age => FactKind.Age,
        Mentions.MentionType.Score => FactKind.Score,
        Mentions.MentionType.Ordinal => FactKind.Ordinal,
        Mentions.MentionType.Quantity => mention.Quantity?.Kind == QuantityKind.Measure ? FactKind.Measure : FactKind.Count,
        _ => null,
    };

    /// <summary>The profiles of an article's claims.</summary>
    public static IEnumerable<ClaimProfile> Of(ArticleAnalysis article, int number, TermStatistics statistics, ConceptFinder concepts)
    {
        var bySentence = article.Reading.Claims.Where(c => !c.IsInherited).GroupBy(c => (c.Mention.Field, c.Context!.Sentence.Start));
        foreach (var sentence in bySentence)
        {
            var claims = sentence.ToArray();
            var context = claims[0].Context!;
            var names = NamesIn(article, context);
            var passage = PassageAround(context, statistics);
            foreach (var claim in claims)
            {
                if (KindOf(claim.Mention) is not { } kind || concepts.IsPair(claim.Mention) || (kind == FactKind.Date && (IsRestated(claim, claims) || concepts.IsAsOf(claim.Context!)))) continue;
                var nearest = NearestTo(claim.Context!, names);
                yield return new ClaimProfile(claim, number, kind)
                {
                    Local = Vector(claim.Context!, statistics, isLocal: true),
                    Sentence = Vector(claim.Context!, statistics, isLocal: false),
                    Passage = passage,
                    Before = Telling(claim.Context!, statistics, claim.Context!.Start - 1, -1),
                    After = Telling(claim.Context!, statistics, claim.Context!.End, 1),
                    Concepts = ConceptsAround(claim.Context!, concepts),
                    Names = [.. names.Select(n => n.Key).Distinct()],
                    Previous = claim.Context!.Start > claim.Context.Sentence.Start ? claim.Context.Text.Terms[claim.Context.Start - 1] : -1,
                    Next = claim.Context.End < claim.Context.Sentence.End ? claim.Context.Text.Terms[claim.Context.End] : -1,
                    NearestName = nearest?.Key,
                    NearestNameWords = nearest is { } n ? claim.Context.Text.Words(Math.Max(n.Start, n.End - n.Key.Count(c => c == ' ') - 1), n.End) : null,
                    Companions = [.. claims.Where(c => c != claim).Select(c => c.Mention.Value).Distinct()],
                };
            }
        }
    }

    /// <summary>«hôm qua (23/10)»: the explicit date in brackets speaks for both.</summary>
    private static bool IsRestated(Claim claim, Claim[] sentence)
    {
        var (text, end) = (claim.Context!.Text, claim.Context.End);
        return end < claim.Context.Sentence.End && text.Text[text.Tokens[end].Start] == '(' && Array.Exists(sentence, c => c.Context!.Start == end + 1 && KindOf(c.Mention) == FactKind.Date);
    }

    private static Dictionary<string, string> ConceptsAround(ClaimContext context, ConceptFinder concepts)
    {
        var nearest = new Dictionary<string, (int Distance, string Member)>(StringComparer.Ordinal);
        foreach (var (set, member, start, end) in concepts.Find(context.Text, Math.Max(context.Sentence.Start, context.Start - ConceptReach), Math.Min(context.Sentence.End, context.End + ConceptReach)))
        {
            var distance = start >= context.End ? start - context.End : context.Start - end;
            if (!nearest.TryGetValue(set, out var known) || distance < known.Distance) nearest[set] = (distance, member);
        }

        return nearest.ToDictionary(n => n.Key, n => n.Value.Member, StringComparer.Ordinal);
    }

    private static EntityMention? NearestTo(ClaimContext context, EntityMention[] names) =>
        names.Length == 0 ? null : names.MinBy(n => n.Start >= context.End ? n.Start - context.End : context.Start - n.End);

    private static EntityMention[] NamesIn(ArticleAnalysis article, ClaimContext context)
    {
        var text = article.Texts.Select((t, i) => (Text: t, Index: i)).First(t => t.Text == context.Text).Index;
        return [.. article.Entities[text].Where(e => e.Key.Length > 0 && e.Start >= context.Sentence.Start && e.End <= context.Sentence.End)];
    }

    private static TermVector Vector(ClaimContext context, TermStatistics statistics, bool isLocal)
    {
        var weights = new Dictionary<long, double>();
        var terms = context.Text.Terms;
        for (var i = context.Sentence.Start; i < context.Sentence.End; i++)
        {
            if ((i >= context.Start && i < context.End) || context.Text.Tokens[i].Kind != TokenKind.Word) continue;
            var distance = i < context.Start ? context.Start - i : i - context.End + 1;
            var weight = statistics.Weight(terms[i]) * (isLocal ? HalfDistance / (HalfDistance + distance - 1) : 1);
            Add(weights, terms[i], weight);
            var hasNext = i + 1 < context.Sentence.End && i + 1 != context.Start && context.Text.Tokens[i + 1].Kind == TokenKind.Word;
            if (hasNext) Add(weights, ((long)(terms[i] + 1) << 32) | (uint)terms[i + 1], (weight + statistics.Weight(terms[i + 1])) / 2);
        }

        return TermVector.Of(weights, MaxTerms);
    }

    private static TermVector PassageAround(ClaimContext context, TermStatistics statistics)
    {
        var weights = new Dictionary<long, double>();
        var sentences = context.Text.Sentences;
        var number = 0;
        while (number + 1 < sentences.Count && sentences[number + 1].Start <= context.Sentence.Start) number++;
        for (var s = Math.Max(0, number - 1); s <= Math.Min(sentences.Count - 1, number + 1); s++)
            for (var i = sentences[s].Start; i < sentences[s].End; i++)
                if (context.Text.Tokens[i].Kind == TokenKind.Word) Add(weights, context.Text.Terms[i], statistics.Weight(context.Text.Terms[i]));
        return TermVector.Of(weights, 2 * MaxTerms);
    }

    private static void Add(Dictionary<long, double> weights, long term, double weight)
    {
        if (weight > 0) weights[term] = Math.Max(weights.GetValueOrDefault(term), weight);
    }

    private static int[] Telling(ClaimContext context, TermStatistics statistics, int from, int step)
    {
        var found = new List<int>(Neighbours);
        for (var i = from; i >= context.Sentence.Start && i < context.Sentence.End && found.Count < Neighbours && Math.Abs(i - from) < 3 * Neighbours; i += step)
            if (context.Text.Tokens[i].Kind == TokenKind.Word && statistics.Weight(context.Text.Terms[i]) > 0) found.Add(context.Text.Terms[i]);
        return [.. found];
    }
}
