using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Quantities;
using NodaTime;

namespace FactCheck.Facts.Alignment;

/// <summary>Measures the features of two claims of one kind.</summary>
internal static class PairFeatures
{
    private const int LongestRun = 5;

    /// <summary>What the story tells of a pair beyond the two claims.</summary>
    /// <param name="Ambiguity">How many claims of the same kind and value the two articles have, beyond one each.</param>
    /// <param name="Support">How many further articles side with either value.</param>
    /// <param name="Crowd">How many claims of the kind the two articles have.</param>
    /// <param name="Margin">How much more alike the two are than the next best partner of either.</param>
    /// <param name="ValueElsewhere">Whether either value is stated elsewhere in the other article.</param>
    /// <param name="Taken">How many of the two agree with another claim of the other's article.</param>
    /// <param name="ArticleLikeness">What share of the claims of either article agree with one of the other.</param>
    /// <param name="SoleUnit">Whether each article has one value only in the unit of its claim.</param>
    /// <param name="Anchors">How many of the claims before and after both are joined with each other: 0, 1 or 2. 0 for equal values.</param>
    /// <param name="KindNeighbours">How many of the claims of the kind before and after both are alike: 0, 1 or 2. 0 for equal values.</param>
    /// <param name="BothFirst">Whether each is the first claim of the kind in its article. False for equal values.</param>
    public readonly record struct Setting(
        int Ambiguity, int Support, int Crowd, double Margin, bool ValueElsewhere, int Taken, bool SoleUnit, double ArticleLikeness, int Anchors, int KindNeighbours, bool BothFirst);

    /// <summary>Fills <paramref name="features"/>.</summary>
    public static void Measure(ClaimProfile left, ClaimProfile right, Relation relation, Likeness likeness, Setting setting, Span<double> features)
    {
        features.Clear();
        var (local, sentence, passage) = likeness;
        var isTime = left.Kind == FactKind.Date;
        var (before, after) = (Shared(left.Before, right.Before), Shared(left.After, right.After));
        void Set(Span<double> f, AlignmentFeature feature, double value) => f[(int)feature] = value;
        Set(features, AlignmentFeature.Bias, 1);
        Set(features, AlignmentFeature.Local, local);
        Set(features, AlignmentFeature.Sentence, sentence);
        Set(features, AlignmentFeature.Passage, passage);
        Set(features, AlignmentFeature.Copy, Math.Pow(Math.Max(local, sentence), 2));
        Set(features, AlignmentFeature.Before, before);
        Set(features, AlignmentFeature.After, after);
        Set(features, AlignmentFeature.Names, Shared(left.Names, right.Names));
        Set(features, AlignmentFeature.Companions, Shared(left.Companions, right.Companions));
        var (sameUnit, otherUnit) = Units(left, right);
        Set(features, AlignmentFeature.SameUnit, sameUnit);
        Set(features, AlignmentFeature.OtherUnit, otherUnit);
        Set(features, AlignmentFeature.SoleUnit, setting.SoleUnit && otherUnit == 0 ? 1 : 0);
        Set(features, AlignmentFeature.Rarity, Math.Min(SignificantDigits(left), SignificantDigits(right)) - 1);
        Set(features, AlignmentFeature.OnlyCompatible, relation == Relation.Compatible ? 1 : 0);
        Set(features, AlignmentFeature.Ambiguity, Math.Min(setting.Ambiguity, 4));
        Set(features, AlignmentFeature.BothHead, left.IsHead && right.IsHead ? 1 : 0);
        Set(features, AlignmentFeature.OtherFrame, Frames(left, right));
        var (agreeing, opposed) = Concepts(left.Concepts, right.Concepts);
        Set(features, AlignmentFeature.SameConcepts, agreeing);
        Set(features, AlignmentFeature.OpposedConcepts, opposed);
        Set(features, AlignmentFeature.Closeness, Closeness(left, right, relation));
        Set(features, AlignmentFeature.Support, Math.Min(setting.Support, 3));
        Set(features, AlignmentFeature.Crowd, Math.Log(1 + setting.Crowd));
        Set(features, AlignmentFeature.MutualBest, setting.Margin >= 0 ? 1 : 0);
        Set(features, AlignmentFeature.Margin, setting.Margin);
        Set(features, AlignmentFeature.ValueElsewhere, setting.ValueElsewhere ? 1 : 0);
        Set(features, AlignmentFeature.Taken, relation == Relation.Different ? setting.Taken : 0);
        Set(features, AlignmentFeature.SamePrevious, left.Previous >= 0 && left.Previous == right.Previous ? 1 : 0);
        Set(features, AlignmentFeature.SameNext, left.Next >= 0 && left.Next == right.Next ? 1 : 0);
        Set(features, AlignmentFeature.SameNearestName, SameName(left.NearestName, right.NearestName));
        Set(features, AlignmentFeature.OpensSentence, isTime && (left.OpensSentence || right.OpensSentence) ? 1 : 0);
        Set(features, AlignmentFeature.OtherGranularity, GranularitySteps(left, right));
        Set(features, AlignmentFeature.LocalAndBefore, local * before);
        Set(features, AlignmentFeature.LocalAndAfter, local * after);
        var clause = left.Clause.Similarity(right.Clause);
        Set(features, AlignmentFeature.Clause, clause);
        Set(features, AlignmentFeature.ClauseAndSentence, clause * sentence);
        Set(features, AlignmentFeature.RunBefore, Run(left.Claim.Context!, right.Claim.Context!, -1));
        Set(features, AlignmentFeature.RunAfter, Run(left.Claim.Context!, right.Claim.Context!, 1));
        Set(features, AlignmentFeature.SameNameBefore, SameName(left.NameBefore, right.NameBefore));
        Set(features, AlignmentFeature.SameNameAfter, SameName(left.NameAfter, right.NameAfter));
        Set(features, AlignmentFeature.SamePeriod, Periods(left.Period, right.Period));
        Set(features, AlignmentFeature.SameNeighbours, (Same(left.ValueBefore, right.ValueBefore) ? 1 : 0) + (Same(left.ValueAfter, right.ValueAfter) ? 1 : 0));
        Set(features, AlignmentFeature.ArticleLikeness, setting.ArticleLikeness);
        Set(features, AlignmentFeature.Slip, relation == Relation.Different && Slips.IsSlip(left.Claim.Mention, right.Claim.Mention) ? 1 : 0);
        Set(features, AlignmentFeature.TimeOfSaying, left.IsTimeOfSaying || right.IsTimeOfSaying ? 1 : 0);
        Set(features, AlignmentFeature.SentenceCrowd, Math.Log(1 + left.SentenceCrowd + right.SentenceCrowd));
        Set(features, AlignmentFeature.LoneConcepts, Math.Min(left.Concepts.Keys.Except(right.Concepts.Keys).Count() + right.Concepts.Keys.Except(left.Concepts.Keys).Count(), 4));
        Set(features, AlignmentFeature.BothOpen, isTime && left.OpensSentence && right.OpensSentence ? 1 : 0);
        Set(features, AlignmentFeature.OtherHedge, left.Claim.Mention.Hedge == right.Claim.Mention.Hedge ? 0 : 1);
        Set(features, AlignmentFeature.SameMeasure, left.Kind == FactKind.Measure && left.Claim.Mention.Quantity?.Unit == right.Claim.Mention.Quantity?.Unit ? 1 : 0);
        Set(features, AlignmentFeature.IsTime, isTime ? 1 : 0);
        Set(features, AlignmentFeature.IsCount, left.Kind == FactKind.Count ? 1 : 0);
        Set(features, AlignmentFeature.IsMoneyOrPercent, left.Kind is FactKind.Money or FactKind.Percent ? 1 : 0);
        Set(features, AlignmentFeature.LocalOfTime, isTime ? local : 0);
        Set(features, AlignmentFeature.KindNeighbours, setting.KindNeighbours);
        Set(features, AlignmentFeature.Anchors, setting.Anchors);
        Set(features, AlignmentFeature.BothFirst, setting.BothFirst ? 1 : 0);
    }

    private static double SameName(string? left, string? right) => left is null || right is null ? 0 : NameResolver.AreSame(left, right) ? 1 : -1;

    private static bool Same(string? left, string? right) => left is not null && left == right;

    private static double Periods(Claim? left, Claim? right) => left is null || right is null ? 0 : ClaimComparison.Compare(left, right) switch
    {
        Relation.Same => 1,
        Relation.Compatible => 0.5,
        _ => -1,
    };

    private static double Run(ClaimContext left, ClaimContext right, int step)
    {
        var (l, r) = step < 0 ? (left.Start - 1, right.Start - 1) : (left.End, right.End);
        var length = 0;
        while (length < LongestRun && IsInside(left, l) && IsInside(right, r) && left.Text.Terms[l] == right.Text.Terms[r])
        {
            length++;
            l += step;
            r += step;
        }

        return (double)length / LongestRun;
    }

    private static bool IsInside(ClaimContext context, int token) => token >= context.Sentence.Start && token < context.Sentence.End;

    /// <summary>The share of the smaller set that the larger has too; 0 if either is empty.</summary>
    private static double Shared<T>(T[] left, T[] right) =>
        left.Length == 0 || right.Length == 0 ? 0 : (double)left.Intersect(right).Count() / Math.Min(left.Length, right.Length);

    private static (double Same, double Other) Units(ClaimProfile left, ClaimProfile right)
    {
        var (l, r) = (left.Noun, right.Noun);
        if (l.Length == 0 || r.Length == 0) return (0, 0);
        if (string.Equals(l, r, StringComparison.OrdinalIgnoreCase)) return (1, 0);
        // «người» against «người dân»: the one refines the other.
        if (l.StartsWith(r, StringComparison.OrdinalIgnoreCase) || r.StartsWith(l, StringComparison.OrdinalIgnoreCase)) return (0.7, 0);
        if (IsGeneric(left) || IsGeneric(right)) return (0, MayStandFor(left.NounClass, right.NounClass) ? 0 : 1);
        return l.Split(' ').Intersect(r.Split(' '), StringComparer.OrdinalIgnoreCase).Any() ? (0.3, 0) : (0, 1);
    }

    private static bool IsGeneric(ClaimProfile claim) => claim.NounClass is not (NounClass.Specific or NounClass.Uncounted);

    /// <summary>Whether one noun may stand for the other, of which at least one is generic: people are no things, and «10 lần» are neither.</summary>
    private static bool MayStandFor(NounClass left, NounClass right) =>
        left != NounClass.Uncounted && right != NounClass.Uncounted
        && (left == right || left is NounClass.Any or NounClass.Specific || right is NounClass.Any or NounClass.Specific);

    /// <summary>Of the sets of which both claims name a member: the share in which it is the same one, and whether it is another one in some.</summary>
    private static (double Agreeing, double Opposed) Concepts(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right)
    {
        var common = left.Keys.Where(right.ContainsKey).ToArray();
        if (common.Length == 0) return (0, 0);
        var agreeing = common.Count(c => left[c] == right[c]);
        return ((double)agreeing / common.Length, agreeing < common.Length ? 1 : 0);
    }

    private static double Frames(ClaimProfile left, ClaimProfile right)
    {
        var l = left.Claim.Mention.Quantity?.Frame ?? ChangeFrame.None;
        var r = right.Claim.Mention.Quantity?.Frame ?? ChangeFrame.None;
        return l == r || l == ChangeFrame.None || r == ChangeFrame.None ? 0 : 1;
    }

    private static double GranularitySteps(ClaimProfile left, ClaimProfile right) =>
        left.Claim.Mention.Temporal is { } l && right.Claim.Mention.Temporal is { } r ? Math.Min(Math.Abs((int)l.Start.Granularity - (int)r.Start.Granularity), 5) / 5.0 : 0;

    /// <summary>How near the values are: of figures by their ratio, of days by the days between them, or the years if they differ in the year alone.</summary>
    private static double Closeness(ClaimProfile left, ClaimProfile right, Relation relation)
    {
        if (left.Claim.Mention.Quantity is { } l && right.Claim.Mention.Quantity is { } r) return Ratio(l.Low, r.Low);
        if (relation == Relation.Same) return 1;
        if (left.Claim.Mention.Temporal is not { } x || right.Claim.Mention.Temporal is not { } y || !x.Start.TryGetDate(out var a) || !y.Start.TryGetDate(out var b)) return 0;
        var steps = a.Month == b.Month && a.Day == b.Day ? Math.Abs(a.Year - b.Year) : Math.Abs(Period.DaysBetween(a, b));
        return 1 / (1 + (steps / 3.0));
    }

    private static double Ratio(decimal left, decimal right) => left > 0 && right > 0 ? Math.Max(0, 1 - Math.Abs(Math.Log10((double)left / (double)right))) : 0;

    private static int SignificantDigits(ClaimProfile profile)
    {
        var digits = profile.Claim.Mention.Text.Where(char.IsDigit).SkipWhile(c => c == '0').Count();
        return Math.Clamp(digits, 1, 6);
    }
}
