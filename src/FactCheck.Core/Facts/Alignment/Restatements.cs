using FactCheck.Claims;
using FactCheck.Temporal;

namespace FactCheck.Facts.Alignment;

/// <summary>Finds the times that say one thing twice, side by side: «tối qua, 22/10», «sáng nay (28/10)».</summary>
internal static class Restatements
{
    /// <summary>The most tokens between the two.</summary>
    private const int MostBetween = 3;

    private static readonly string[] Links = ["(", ",", "-", "–", "là", "tức"];

    /// <summary>For each time of a sentence that one beside it says again, the one that is compared for both: the explicit one in brackets, else the finer.</summary>
    public static IReadOnlyDictionary<Claim, Claim> In(Claim[] sentence)
    {
        var kept = new Dictionary<Claim, Claim>();
        var times = sentence.Where(c => ClaimProfile.KindOf(c.Mention) == FactKind.Date).ToArray();
        for (var i = 0; i + 1 < times.Length; i++)
        {
            var (first, second) = (times[i], times[i + 1]);
            if (kept.ContainsKey(first) || !StandTogether(first.Context!, second.Context!, out var inBrackets)) continue;
            // «7 giờ (0 giờ GMT)» may be two clocks; «hôm qua (23/10)» that do not fit is a slip of the article's own.
            if (inBrackets && GranularityOf(first) < Granularity.Hour) kept[first] = second;
            else if (Agree(first, second)) kept[IsFiner(first, second) ? second : first] = IsFiner(first, second) ? first : second;
        }

        return kept;
    }

    /// <summary>Whether the two can both be true.</summary>
    public static bool Agree(Claim first, Claim second) => ClaimComparison.Compare(first, second) is Relation.Same or Relation.Compatible;

    private static bool IsFiner(Claim claim, Claim other) => GranularityOf(claim) > GranularityOf(other);

    private static Granularity GranularityOf(Claim claim) => claim.Mention.Temporal!.Value.Start.Granularity;

    private static bool StandTogether(ClaimContext first, ClaimContext second, out bool inBrackets)
    {
        inBrackets = false;
        if (second.Start < first.End || second.Start - first.End > MostBetween) return false;
        for (var i = first.End; i < second.Start; i++)
        {
            var word = first.Text.Words(i, i + 1);
            if (!Links.Contains(word, StringComparer.OrdinalIgnoreCase)) return false;
            inBrackets |= word == "(";
        }

        return true;
    }
}
