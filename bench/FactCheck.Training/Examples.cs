using FactCheck.Facts;
using FactCheck.Facts.Alignment;

namespace FactCheck.Training;

/// <summary>Makes examples of the pairs of claims of a story.</summary>
internal static class Examples
{
    /// <summary>An unannotated pair of equal values may be one that the annotators left out: it counts less.</summary>
    private const double UnsureWeight = 0.2;

    /// <summary>Agreeing pairs also serve, with a figure taken to be changed, as pairs that ought to be found in conflict; there are many of them.</summary>
    private const double ChangedWeight = 0.1;

    public static IEnumerable<Example> Same(ClaimGroups groups, Annotations annotations)
    {
        foreach (var pair in StoryAligner.Pairs(groups).Where(p => p.Relation is Relation.Same or Relation.Compatible))
        {
            var (left, right) = Facts(pair, groups, annotations);
            var isSure = left.Count > 0 && right.Count > 0;
            yield return new Example(Cluster(groups, annotations), pair.Features, left.Overlaps(right), isSure ? 1 : UnsureWeight);
        }
    }

    public static IEnumerable<Example> Different(ClaimGroups groups, Annotations annotations)
    {
        var cluster = Cluster(groups, annotations);
        foreach (var pair in StoryAligner.Pairs(groups))
        {
            var (left, right) = Facts(pair, groups, annotations);
            if (pair.Relation == Relation.Different)
            {
                yield return new Example(cluster, pair.Features, left.Intersect(right).Any(f => annotations.Facts[f].Verdict is "conflict" or "update"), 1);
            }
            else if (annotations.Overlapping(groups.Claims[pair.Left].Claim).Overlaps(annotations.Overlapping(groups.Claims[pair.Right].Claim)))
            {
                yield return new Example(cluster, Changed(pair.Features), true, ChangedWeight);
            }
        }
    }

    /// <summary>The feature's name as the file of weights writes it.</summary>
    public static string NameOf(AlignmentFeature feature) =>
        string.Concat(feature.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The features as they would be if one of the two equal figures were another.</summary>
    private static double[] Changed(double[] features)
    {
        var changed = (double[])features.Clone();
        changed[(int)AlignmentFeature.OnlyCompatible] = 0;
        changed[(int)AlignmentFeature.Ambiguity] = 0;
        changed[(int)AlignmentFeature.Taken] = 0;
        changed[(int)AlignmentFeature.ValueElsewhere] = 0;
        changed[(int)AlignmentFeature.Closeness] = 0.6;
        changed[(int)AlignmentFeature.Support] = Math.Max(0, features[(int)AlignmentFeature.Support] - 1);
        return changed;
    }

    private static (HashSet<int> Left, HashSet<int> Right) Facts(ClaimPair pair, ClaimGroups groups, Annotations annotations) =>
        (annotations.StandingFor(groups.Claims[pair.Left].Claim), annotations.StandingFor(groups.Claims[pair.Right].Claim));

    private static int Cluster(ClaimGroups groups, Annotations annotations)
    {
        var ids = groups.Claims.Select(c => c.Claim.Article.Id).ToHashSet();
        return annotations.Facts.FirstOrDefault(f => f.Mentions.Any(m => ids.Contains(m.Article)))?.Cluster ?? -1;
    }
}
