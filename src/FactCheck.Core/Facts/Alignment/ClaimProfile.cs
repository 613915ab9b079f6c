using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Quantities;
using FactCheck.Stories;

namespace FactCheck.Facts.Alignment;

/// <summary>What of a claim is compared with other claims.</summary>
internal sealed class ClaimProfile
{
    /// <summary>The similarity from which an article repeats itself.</summary>
    private const double MinRestatement = 0.4;

    public ClaimProfile(Claim claim, int article, FactKind kind)
    {
        Claim = claim;
        Article = article;
        Kind = kind;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The article's position among those that are checked.</summary>
    public int Article { get; private set; }

    /// <summary>The kind of fact it states; only claims of one kind are compared. Times count as dates.</summary>
    public FactKind Kind { get; }

    /// <summary>The words around the mention, near ones counting more.</summary>
    public required TermVector Local { get; init; }

    /// <summary>The words of the sentence.</summary>
    public required TermVector Sentence { get; init; }

    /// <summary>The words of the clause: from the sign before to the sign after.</summary>
    public required TermVector Clause { get; init; }

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

    /// <summary>The nearest that is surely a name, as the article writes it, without titles. Null if there is none.</summary>
    public required string? NearestNameWords { get; init; }

    /// <summary>The name that stands last before the mention in its sentence, or null.</summary>
    public required string? NameBefore { get; init; }

    /// <summary>The name that stands first after the mention in its sentence, or null.</summary>
    public required string? NameAfter { get; init; }

    /// <summary>The time that the sentence of a figure speaks of: the nearest date in it. Null for times, and if there is none.</summary>
    public required Claim? Period { get; init; }

    /// <summary>The value of the mention before in the text, or null.</summary>
    public required string? ValueBefore { get; init; }

    /// <summary>The value of the mention after in the text, or null.</summary>
    public required string? ValueAfter { get; init; }

    /// <summary>Whether it is a time at which something was said: «ngày 31/10, công an cho biết».</summary>
    public required bool IsTimeOfSaying { get; init; }

    /// <summary>How many further mentions of the kind the sentence has.</summary>
    public required int SentenceCrowd { get; init; }

    /// <summary>What a count counts, in the word that stands for all its synonyms; empty if it counts nothing by name.</summary>
    public required string Noun { get; init; }

    /// <summary>What the noun may stand for.</summary>
    public required NounClass NounClass { get; init; }

    /// <summary>Whether it is the sum of figures that the article lists: «39 hành khách và 5 thành viên phi hành đoàn».</summary>
    public bool IsSum { get; init; }

    /// <summary>The times beside it that say the same in other words: «tối qua» of «tối qua, 22/10».</summary>
    public required IReadOnlyList<Claim> Restatements { get; init; }

    /// <summary>Whose age it is: the name before the bracket or comma («bà Lý Thị Hồng (68 tuổi)»). Null if none stands there, and for what is no age.</summary>
    public required string? Bearer { get; init; }

    /// <summary>Whether it says by how much someone is older than another: «kém bạn gái 2 tuổi».</summary>
    public required bool IsAgeDifference { get; init; }

    /// <summary>The names right before and right after a score: «Steaua 1-1 Basel». Null if there are not both, and for what is no score.</summary>
    public required (string Home, string Away)? Match { get; init; }

    /// <summary>Whether it is a part of another figure or comes on top of it: «trong đó 9 người», «thêm một cột».</summary>
    public required bool IsShare { get; init; }

    /// <summary>Whether its sentence tells of what is another every day: the weather, a price on a market.</summary>
    public required bool IsDaily { get; init; }

    /// <summary>Whether the sentence begins with the mention.</summary>
    public bool OpensSentence => Claim.Context!.Start - Claim.Context.Sentence.Start <= 1;

    /// <summary>«Ngày 31/10, công an cho biết …»: the day of a report, of which every article may have another.</summary>
    public bool DatesASaying => IsTimeOfSaying && OpensSentence;

    /// <summary>The values of the other mentions in the sentence.</summary>
    public required string[] Companions { get; init; }

    /// <summary>Whether it is a time of birth: the year in which someone was born is no year of what they did.</summary>
    public bool IsBirth => Kind == FactKind.Date && Concepts.ContainsKey("life");

    /// <summary>Whether the sentence tells of another occasion too: «trước đó», «vụ khác».</summary>
    public required bool TellsOfOtherOccasion { get; init; }

    /// <summary>Whether it stands in the headline or the lead.</summary>
    public bool IsHead => Claim.Segment is SegmentKind.Headline or SegmentKind.Lead;

    /// <summary>Whether both are scores beside other names: a list of results has many of one value.</summary>
    public bool IsOfOtherMatch(ClaimProfile other) =>
        Match is var (home, away) && other.Match is var (otherHome, otherAway)
        && !NameResolver.MayBeSame(home, otherHome) && !NameResolver.MayBeSame(away, otherAway) && !(NameResolver.MayBeSame(home, otherAway) && NameResolver.MayBeSame(away, otherHome));

    /// <summary>Whether the claim says again what another of its article says: the same value in nearly the same words.</summary>
    public bool Restates(ClaimProfile other) =>
        ClaimComparison.Compare(Claim, other.Claim) == Relation.Same && Math.Max(Local.Similarity(other.Local), Sentence.Similarity(other.Sentence)) >= MinRestatement;

    /// <summary>The same claim as one of a part of its article, which is compared with the other part as if they were two articles.</summary>
    public ClaimProfile AsOfPart(int part)
    {
        var copy = (ClaimProfile)MemberwiseClone();
        copy.Article = part;
        return copy;
    }

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
}
