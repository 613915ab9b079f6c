using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>Claims that an article does not make in so many words: the age of who was born in a year, the sum of what it lists.</summary>
internal static class DerivedClaims
{
    /// <summary>How far the figures of a sum may stand apart, in tokens: «39 hành khách và 5 thành viên».</summary>
    private const int MostBetween = 6;

    /// <summary>
    /// «sinh năm 1957», «SN 1957»: the two ages that someone born in the year may have on the day of publication. None if that was not
    /// stated: it is often inferred in a wrong year, not least from days of birth.
    /// </summary>
    public static IEnumerable<Claim> Ages(Claim[] sentence, Publication? publication, ConceptFinder concepts)
    {
        if (publication is not { IsInferred: false }) yield break;
        foreach (var claim in sentence)
        {
            if (claim.Mention.Temporal is not { IsRange: false, Start: { Granularity: Granularity.Year, HasYear: true } year } || !concepts.IsBirth(claim.Context!)) continue;
            var age = publication.Day.Year - year.Year;
            if (age is > 0 and < 120) yield return Derived(claim, claim, MentionType.Age, new Quantity(QuantityKind.Age, age - 1, age, ""));
        }
    }

    /// <summary>«39 hành khách và 5 thành viên phi hành đoàn»: 44 people.</summary>
    public static IEnumerable<Claim> Sums(Claim[] sentence)
    {
        for (var i = 0; i + 1 < sentence.Length; i++)
        {
            var (first, second) = (sentence[i], sentence[i + 1]);
            if (PartOf(first) is not { } left || PartOf(second) is not { } right || !AreListed(first.Context!, second.Context!)) continue;
            yield return Derived(first, second, MentionType.Quantity, new Quantity(QuantityKind.Count, left + right, "người"));
        }
    }

    private static decimal? PartOf(Claim claim) =>
        claim.Mention.Quantity is { Kind: QuantityKind.Count, IsRange: false, IsTooLarge: false, Hedge: Hedge.None, Unit.Length: > 0 } q && q.Low is > 1 and < 100_000 && decimal.IsInteger(q.Low) ? q.Low : null;

    /// <summary>Only the noun, and «và», «cùng» or a comma, stands between the two.</summary>
    private static bool AreListed(ClaimContext first, ClaimContext second)
    {
        if (second.Start <= first.End || second.Start - first.End > MostBetween) return false;
        var link = first.Text.Words(second.Start - 1, second.Start);
        return link is "và" or "cùng" or "với" or ",";
    }

    private static Claim Derived(Claim first, Claim last, MentionType type, Quantity quantity)
    {
        var (from, to) = (first.Mention, last.Mention);
        return new Claim
        {
            Mention = new Mention(from.Article, from.Field, new TextSpan(from.Span.Start, to.Span.End), new TextSpan(from.NormalizedSpan.Start, to.NormalizedSpan.End), type, null, quantity),
            Sentence = first.Sentence,
            Segment = first.Segment,
            Context = first.Context! with { End = last.Context!.End },
        };
    }
}
