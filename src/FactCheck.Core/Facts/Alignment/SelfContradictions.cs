using System.Globalization;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Facts.Alignment;

/// <summary>
/// Finds where the headline or the summary of an article contradicts its body: the two are compared as if they were articles of one story.
/// An article tells of many things in like words and repeats but one of them in its head, so more is asked than between two articles.
/// </summary>
internal sealed class SelfContradictions(AlignmentModel model)
{
    /// <summary>
    /// The least probability by a model that has learned from pairs of articles: it lets ten pairs of 6,240 articles through, of which a third
    /// are slips, and 27 of 100 wrong figures that were planted in heads whose body has the right one.
    /// </summary>
    private const double Least = 0.7;

    /// <summary>The least where another name stands before either.</summary>
    private const double LeastOfOtherName = 0.8;

    /// <summary>The least for «500 tỷ» against «5 tỷ»: two figures of an article seldom differ by just a factor of ten.</summary>
    private const double LeastOfMagnitude = 0.4;

    /// <summary>A figure of the head that is nearly as much like another place of the body is like none: they are items of a list.</summary>
    private const double MostOfRival = 0.5;

    /// <summary>How many telling words before a figure say what it is said of.</summary>
    private const int MinSubject = 2;

    /// <summary>Two words right before, as a share of five.</summary>
    private const double SamePhrase = 0.4;

    /// <summary>The share of the telling words that must be the same.</summary>
    private const double SameSubject = 0.5;

    /// <summary>So many equal words on both sides, as shares of five added up, make a copy.</summary>
    private const double Copied = 1;

    private static readonly decimal[] Magnitudes = [10, 100, 1000];

    private readonly StoryAligner _aligner = new(model);

    /// <summary>The contradictions within each article, by the numbers of the claims among <paramref name="claims"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public IEnumerable<JoinCandidate> In(IReadOnlyList<ClaimProfile> claims, CancellationToken cancellation = default) =>
        claims.Index().GroupBy(c => c.Item.Article).SelectMany(a => InArticle([.. a], cancellation));

    private IEnumerable<JoinCandidate> InArticle((int Index, ClaimProfile Claim)[] claims, CancellationToken cancellation)
    {
        if (Array.TrueForAll(claims, c => IsBody(c.Claim)) || !Array.Exists(claims, c => IsBody(c.Claim))) yield break;
        var parts = new ClaimGroups([.. claims.Select(c => c.Claim.AsOfPart(IsBody(c.Claim) ? 1 : 0))], cancellation);
        _aligner.JoinAgreeing(parts);
        var possible = StoryAligner.Contradicting(parts).Where(p => IsPossible(p, parts)).Select(p => (Pair: p, Probability: model.Different.Probability(p.Features)));
        foreach (var ofHead in possible.GroupBy(p => IsBody(parts.Claims[p.Pair.Left]) ? p.Pair.Right : p.Pair.Left))
        {
            var best = ofHead.MaxBy(p => p.Probability);
            if (best.Probability < LeastFor(best.Pair, parts) || ofHead.Any(p => IsRival(p, best, parts))) continue;
            yield return new JoinCandidate(claims[best.Pair.Left].Index, claims[best.Pair.Right].Index, best.Probability, IsContradiction: true, IsOfOneArticle: true);
        }
    }

    private static bool IsBody(ClaimProfile claim) => claim.Claim.Mention.Field == ArticleField.Body;

    private static bool IsRival((ClaimPair Pair, double Probability) other, (ClaimPair Pair, double Probability) best, ClaimGroups parts) =>
        other.Probability > MostOfRival * best.Probability && BodyOf(other.Pair, parts).Claim.Mention.Value != BodyOf(best.Pair, parts).Claim.Mention.Value;

    private static ClaimProfile BodyOf(ClaimPair pair, ClaimGroups parts) => IsBody(parts.Claims[pair.Left]) ? parts.Claims[pair.Left] : parts.Claims[pair.Right];

    private static bool IsPossible(ClaimPair pair, ClaimGroups parts)
    {
        var (left, right) = (parts.Claims[pair.Left], parts.Claims[pair.Right]);
        return HaveOneSubject(left, right, pair.Features) && IsFit(left) && IsFit(right) && MayBeSlip(left.Claim.Mention, right.Claim.Mention)
            && (pair.Features[(int)AlignmentFeature.Taken] == 0 || IsCopy(pair.Features)) && !IsOfOtherMatch(left, pair.Features)
            && !AddsUp(left, right, parts) && !AddsUp(right, left, parts);
    }

    /// <summary>«Giá điện tăng», «giá nước tăng»: the words right before are the same, or those right after if a sentence begins with the figure.</summary>
    private static bool HaveOneSubject(ClaimProfile left, ClaimProfile right, double[] features) =>
        features[(int)AlignmentFeature.RunBefore] >= SamePhrase
        || features[(int)(Math.Min(left.Before.Length, right.Before.Length) >= MinSubject ? AlignmentFeature.Before : AlignmentFeature.After)] >= SameSubject;

    /// <summary>«thắng 3-0 trước Schalke», «thắng 4-0 trước Steaua».</summary>
    private static bool IsOfOtherMatch(ClaimProfile claim, double[] features) =>
        claim.Kind == FactKind.Score && (features[(int)AlignmentFeature.SameNameBefore] < 0 || features[(int)AlignmentFeature.SameNameAfter] < 0);

    private static bool IsCopy(double[] features) => features[(int)AlignmentFeature.RunBefore] + features[(int)AlignmentFeature.RunAfter] >= Copied;

    /// <summary>Every person has an age and every edition a number, and what lasted how long is seldom said twice.</summary>
    private static bool IsFit(ClaimProfile claim) => claim.Kind is not (FactKind.Ordinal or FactKind.Age or FactKind.Duration) && !claim.IsBirth && !claim.TellsOfOtherOccasion;

    /// <summary>
    /// Values of which one may be a slip for the other: what differs otherwise is nearly always something else. Of times one part differs, and
    /// of years one digit: «mùa 2016/17» and «mùa 1996/97» are two seasons.
    /// </summary>
    private static bool MayBeSlip(Mention left, Mention right) => Slips.IsSlip(left, right)
        && (left.Temporal is { } l && right.Temporal is { } r
            ? l.IsRange == r.IsRange && l.ToTimex() != r.ToTimex() && (l.Start.Year == r.Start.Year || Math.Abs(l.Start.Year - r.Start.Year) is 1 or 10 or 100)
            : left.Quantity!.Value.Unit == right.Quantity!.Value.Unit && (IsOfMagnitude(left.Quantity, right.Quantity) || AreOfOneLength(left.Quantity!.Value.Low, right.Quantity!.Value.Low)));

    /// <summary>Whether both numbers have as many digits before the comma: 1,500 is no slip for 350.</summary>
    private static bool AreOfOneLength(decimal left, decimal right) => decimal.Truncate(left).ToString(CultureInfo.InvariantCulture).Length == decimal.Truncate(right).ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>«8 người» in the head, «5 người đàn ông và 3 phụ nữ» in the body.</summary>
    private static bool AddsUp(ClaimProfile whole, ClaimProfile part, ClaimGroups parts) =>
        (whole.Claim.Mention.Quantity, part.Claim.Mention.Quantity) is ({ } w, { } p) && w.Low > p.Low
        && parts.Claims.Any(c => c.Article == part.Article && c.Kind == part.Kind && c.Claim.Mention.Quantity is { } rest && rest.Low == w.Low - p.Low && (rest.Unit == p.Unit || StandTogether(c, part)));

    private static bool StandTogether(ClaimProfile left, ClaimProfile right) => left.Claim.Mention.Field == right.Claim.Mention.Field && left.Claim.Context!.Sentence.Start == right.Claim.Context!.Sentence.Start;

    private static double LeastFor(ClaimPair pair, ClaimGroups parts)
    {
        if (IsOfMagnitude(parts.Claims[pair.Left].Claim.Mention.Quantity, parts.Claims[pair.Right].Claim.Mention.Quantity)) return LeastOfMagnitude;
        return pair.Features[(int)AlignmentFeature.SameNameBefore] < 0 ? LeastOfOtherName : Least;
    }

    private static bool IsOfMagnitude(Quantity? left, Quantity? right) =>
        (left, right) is ({ } l, { } r) && Array.Exists(Magnitudes, m => l.Low == m * r.Low || r.Low == m * l.Low);
}
