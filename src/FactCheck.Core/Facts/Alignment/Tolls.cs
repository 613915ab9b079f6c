using NodaTime;

namespace FactCheck.Facts.Alignment;

/// <summary>Recognises a toll that grew between reports: more dead, wounded, missing or found each time, in the order of publication.</summary>
internal static class Tolls
{
    /// <summary>Two reports closer than this had the same news, and should have had the same toll.</summary>
    private static readonly Duration MinApart = Duration.FromHours(1);

    /// <summary>Seldom does a report have more than so many times the toll of the one before: «19» and «91» is a slip.</summary>
    private const int MostGrowth = 4;

    /// <summary>Whether every claim tells what became of people, and later reports tell of more.</summary>
    public static bool HasGrown(ClaimGroup group)
    {
        if (group.Members[0].Kind != FactKind.Count || group.Members.Any(m => !m.Concepts.ContainsKey("fate"))) return false;
        var reports = group.Members.Select(m => (At: m.Claim.Article.Publication?.Moment?.ToInstant(), Number: m.Claim.Mention.Quantity!.Value.Low)).ToArray();
        if (reports.Any(r => r.At is null)) return false;
        var ordered = reports.OrderBy(r => r.At).ThenBy(r => r.Number).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Number < ordered[i - 1].Number) return false;
            if (ordered[i].Number > MostGrowth * ordered[i - 1].Number) return false;
            if (ordered[i].Number > ordered[i - 1].Number && ordered[i].At - ordered[i - 1].At < MinApart) return false;
        }

        return true;
    }
}
