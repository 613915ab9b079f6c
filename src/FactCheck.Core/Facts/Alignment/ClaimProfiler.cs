using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Stories;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>Works out what of each claim is compared with other claims.</summary>
internal sealed class ClaimProfiler(StoryTerms terms, ConceptFinder concepts)
{
    private const int MaxTerms = 60;

    /// <summary>How many words on each side count as right before and right after.</summary>
    private const int Neighbours = 4;

    /// <summary>How far from the mention a concept may stand, in tokens.</summary>
    private const int ConceptReach = 10;

    /// <summary>Tokens after which a word counts half.</summary>
    private const double HalfDistance = 5;

    /// <summary>How many tokens may stand between a name and the age of who bears it: a bracket or comma, with «SN» or «sinh năm». Without one of them («kém Mai 2 tuổi») it is often no age of his.</summary>
    private const int MostBeforeAge = 2;

    /// <summary>The profiles of the claims of a story.</summary>
    /// <param name="corpus">All articles.</param>
    /// <param name="story">The positions of the story's articles.</param>
    /// <param name="concepts">Finds the words that stand for a concept.</param>
    public static IReadOnlyList<ClaimProfile> Of(GroupedArticles corpus, IReadOnlyList<int> story, ConceptFinder concepts)
    {
        var profiler = new ClaimProfiler(new StoryTerms(corpus.Statistics, story.Select(a => corpus.Articles[a])), concepts);
        var profiles = story.SelectMany(a => profiler.Of(corpus.Articles[a], a)).ToArray();
        // A sum that no other article states is one of the reader's making.
        return [.. profiles.Where(p => !p.IsSum || Array.Exists(profiles, o => o.Article != p.Article && o.Kind == p.Kind && !o.IsSum && ClaimComparison.Compare(o.Claim, p.Claim) == Relation.Same))];
    }

    private IEnumerable<ClaimProfile> Of(ArticleAnalysis article, int number)
    {
        var all = article.Reading.Claims.Where(c => !c.IsInherited).ToArray();
        var order = all.Index().ToDictionary(c => c.Item, c => c.Index);
        foreach (var sentence in all.GroupBy(c => (c.Mention.Field, c.Context!.Sentence.Start)))
        {
            var claims = sentence.ToArray();
            var setting = new Setting(claims, NamesIn(article, claims[0].Context!), PassageAround(claims[0].Context!), Restatements.In(claims));
            foreach (var claim in claims)
            {
                if (ClaimProfile.KindOf(claim.Mention) is not { } kind || concepts.IsPair(claim.Mention)) continue;
                if (kind == FactKind.Date && (setting.Restated.ContainsKey(claim) || concepts.IsAsOf(claim.Context!))) continue;
                yield return ProfileOf(claim, number, kind, setting, ValueOf(all, order[claim] - 1), ValueOf(all, order[claim] + 1));
            }

            foreach (var age in DerivedClaims.Ages(claims, article.Reading.Publication, concepts)) yield return ProfileOf(age, number, FactKind.Age, setting, null, null);
            foreach (var sum in DerivedClaims.Sums(claims)) yield return ProfileOf(sum, number, FactKind.Count, setting, null, null, isSum: true);
        }
    }

    private ClaimProfile ProfileOf(Claim claim, int number, FactKind kind, Setting setting, string? valueBefore, string? valueAfter, bool isSum = false)
    {
        var context = claim.Context!;
        var (claims, all, passage, restated) = setting;
        // The capitals of «5 triệu USD» are no name.
        var names = Array.FindAll(all, n => n.End <= context.Start || n.Start >= context.End);
        var nearest = NearestTo(context, names);
        var spoken = NearestTo(context, Array.FindAll(names, n => IsSurelyAName(context, n)));
        return new ClaimProfile(claim, number, kind)
        {
            Local = Vector(context, isLocal: true),
            Sentence = Vector(context, isLocal: false),
            Clause = Vector(ClauseOf(context), isLocal: false),
            Passage = passage,
            Before = Telling(context, context.Start - 1, -1),
            After = Telling(context, context.End, 1),
            Previous = context.Start > context.Sentence.Start ? context.Text.Terms[context.Start - 1] : -1,
            Next = context.End < context.Sentence.End ? context.Text.Terms[context.End] : -1,
            Concepts = ConceptsAround(context, kind),
            IsTimeOfSaying = kind == FactKind.Date && concepts.IsSaidAt(context),
            Noun = kind == FactKind.Count ? concepts.MeaningOf(claim.Mention.Quantity!.Value.Unit) : "",
            NounClass = kind == FactKind.Count ? concepts.ClassOf(claim.Mention.Quantity!.Value.Unit) : NounClass.Specific,
            IsSum = isSum,
            TellsOfOtherOccasion = concepts.TellsOfOtherOccasion(context),
            Restatements = [.. claims.Where(c => restated.GetValueOrDefault(c) == claim && Restatements.Agree(c, claim))],
            Names = [.. names.Select(n => n.Key).Distinct()],
            NameBefore = names.LastOrDefault(n => n.End <= context.Start).Key,
            NameAfter = names.FirstOrDefault(n => n.Start >= context.End).Key,
            Bearer = kind == FactKind.Age ? names.LastOrDefault(n => n.End <= context.Start && context.Start - n.End is > 0 and <= MostBeforeAge && IsSurelyAName(context, n)).Key : null,
            IsAgeDifference = kind == FactKind.Age && concepts.IsAgeDifference(context),
            Match = kind == FactKind.Score ? MatchOf(context, names) : null,
            IsShare = kind != FactKind.Date && concepts.IsShare(context),
            IsDaily = concepts.IsDaily(context),
            NearestName = nearest?.Key,
            NearestNameWords = spoken is { } n ? NameOf(context.Text, n) : null,
            Period = kind == FactKind.Date ? null : PeriodOf(claim, claims),
            ValueBefore = valueBefore,
            ValueAfter = valueAfter,
            Companions = [.. claims.Where(c => c != claim).Select(c => c.Mention.Value).Distinct()],
            SentenceCrowd = claims.Count(c => c != claim && ClaimProfile.KindOf(c.Mention) == kind),
        };
    }

    private static (string, string)? MatchOf(ClaimContext context, EntityMention[] names) =>
        Array.Find(names, n => n.End == context.Start).Key is { } home && Array.Find(names, n => n.Start == context.End).Key is { } away ? (home, away) : null;

    private static string? ValueOf(Claim[] claims, int index) => index >= 0 && index < claims.Length ? claims[index].Mention.Value : null;

    private static Claim? PeriodOf(Claim claim, Claim[] sentence) =>
        sentence.Where(c => ClaimProfile.KindOf(c.Mention) == FactKind.Date).MinBy(c => c.Context!.Start >= claim.Context!.End ? c.Context.Start - claim.Context.End : claim.Context.Start - c.Context.End);

    private static ClaimContext ClauseOf(ClaimContext context)
    {
        var (start, end) = (context.Start, context.End);
        while (start > context.Sentence.Start && context.Text.Tokens[start - 1].Kind != TokenKind.Sign) start--;
        while (end < context.Sentence.End && context.Text.Tokens[end].Kind != TokenKind.Sign) end++;
        return context with { Sentence = context.Sentence with { Start = start, End = end } };
    }

    private Dictionary<string, string> ConceptsAround(ClaimContext context, FactKind kind)
    {
        var nearest = new Dictionary<string, (int Distance, string Member)>(StringComparer.Ordinal);
        foreach (var (set, member, start, end) in concepts.Find(context.Text, Math.Max(context.Sentence.Start, context.Start - ConceptReach), Math.Min(context.Sentence.End, context.End + ConceptReach)))
        {
            if (kind != FactKind.Measure && set == "dimension") continue;
            var distance = start >= context.End ? start - context.End : context.Start - end;
            if (!nearest.TryGetValue(set, out var known) || distance < known.Distance) nearest[set] = (distance, member);
        }

        return nearest.ToDictionary(n => n.Key, n => n.Value.Member, StringComparer.Ordinal);
    }

    private static EntityMention? NearestTo(ClaimContext context, EntityMention[] names) =>
        names.Length == 0 ? null : names.MinBy(n => n.Start >= context.End ? n.Start - context.End : context.Start - n.End);

    /// <summary>A capital syllable alone may be the beginning of a sentence («Cảnh sát»), or an abbreviation («GB»).</summary>
    private static bool IsSurelyAName(ClaimContext context, EntityMention name)
    {
        if (name.Kind != EntityKind.Name || name.End - name.Start > 1) return true;
        var isFirst = name.Start == context.Sentence.Start || context.Text.Tokens[name.Start - 1].Kind == TokenKind.Sign;
        return !isFirst && context.Text.Words(name.Start, name.End).Any(char.IsLower);
    }

    /// <summary>The name without its title; all of it if it is a title that stands for a name («Chủ tịch Trung Quốc»).</summary>
    private static string NameOf(AnalyzedText text, EntityMention entity)
    {
        var start = Math.Max(entity.Start, entity.End - entity.Key.Count(c => c == ' ') - 1);
        return text.Words(text.Tokens[start..entity.End].All(t => t.IsCapital) ? start : entity.Start, entity.End);
    }

    private static EntityMention[] NamesIn(ArticleAnalysis article, ClaimContext context)
    {
        var text = article.Texts.Select((t, i) => (Text: t, Index: i)).First(t => t.Text == context.Text).Index;
        return [.. article.Entities[text].Where(e => e.Key.Length > 0 && e.Start >= context.Sentence.Start && e.End <= context.Sentence.End)];
    }

    private TermVector Vector(ClaimContext context, bool isLocal)
    {
        var weights = new Dictionary<long, double>();
        var syllables = context.Text.Terms;
        for (var i = context.Sentence.Start; i < context.Sentence.End; i++)
        {
            if ((i >= context.Start && i < context.End) || context.Text.Tokens[i].Kind != TokenKind.Word) continue;
            var distance = i < context.Start ? context.Start - i : i - context.End + 1;
            var weight = terms.Weight(syllables[i]) * (isLocal ? HalfDistance / (HalfDistance + distance - 1) : 1);
            Add(weights, syllables[i], weight);
            var hasNext = i + 1 < context.Sentence.End && i + 1 != context.Start && context.Text.Tokens[i + 1].Kind == TokenKind.Word;
            if (hasNext) Add(weights, ((long)(syllables[i] + 1) << 32) | (uint)syllables[i + 1], (weight + terms.Weight(syllables[i + 1])) / 2);
        }

        return TermVector.Of(weights, MaxTerms);
    }

    private TermVector PassageAround(ClaimContext context)
    {
        var weights = new Dictionary<long, double>();
        var sentences = context.Text.Sentences;
        var number = 0;
        while (number + 1 < sentences.Count && sentences[number + 1].Start <= context.Sentence.Start) number++;
        for (var s = Math.Max(0, number - 1); s <= Math.Min(sentences.Count - 1, number + 1); s++)
            for (var i = sentences[s].Start; i < sentences[s].End; i++)
                if (context.Text.Tokens[i].Kind == TokenKind.Word) Add(weights, context.Text.Terms[i], terms.Weight(context.Text.Terms[i]));
        return TermVector.Of(weights, 2 * MaxTerms);
    }

    private static void Add(Dictionary<long, double> weights, long term, double weight)
    {
        if (weight > 0) weights[term] = Math.Max(weights.GetValueOrDefault(term), weight);
    }

    private int[] Telling(ClaimContext context, int from, int step)
    {
        var found = new List<int>(Neighbours);
        for (var i = from; i >= context.Sentence.Start && i < context.Sentence.End && found.Count < Neighbours && Math.Abs(i - from) < 3 * Neighbours; i += step)
            if (context.Text.Tokens[i].Kind == TokenKind.Word && terms.Weight(context.Text.Terms[i]) > 0) found.Add(context.Text.Terms[i]);
        return [.. found];
    }

    /// <summary>The sentence that claims stand in.</summary>
    private sealed record Setting(Claim[] Claims, EntityMention[] Names, TermVector Passage, IReadOnlyDictionary<Claim, Claim> Restated);
}
