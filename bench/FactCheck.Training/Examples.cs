using FactCheck.Facts.Alignment;
using FactCheck.Mentions;

namespace FactCheck.Training;

/// <summary>Makes examples of the pairs of claims of a corpus.</summary>
internal sealed class Examples(Corpus corpus)
{
    /// <summary>An unannotated pair of equal values may be one that the annotators left out: it counts less.</summary>
    private const double UnsureWeight = 0.2;

    /// <summary>A conflict that is a matter of judgement counts less than a firm one.</summary>
    private const double JudgementWeight = 0.5;

    /// <summary>There are many more planted figures than real conflicts, and of one kind.</summary>
    private const double PlantedWeight = 0.1;

    private readonly Annotations _annotations = corpus.Annotations;

    /// <summary>The pairs of claims whose values are the same or compatible.</summary>
    public IEnumerable<Example> Same(IEnumerable<IReadOnlyList<ClaimProfile>> stories)
    {
        foreach (var groups in stories.Select(s => new ClaimGroups(s)))
        {
            foreach (var pair in StoryAligner.Agreeing(groups))
            {
                var (left, right) = Sides(pair, groups);
                var (l, r) = (_annotations.StandingFor(left), _annotations.StandingFor(right));
                yield return new Example(ClusterOf(left), pair.Features, l.Overlaps(r), l.Count > 0 && r.Count > 0 ? 1 : UnsureWeight);
            }
        }
    }

    /// <summary>The pairs of claims whose values differ, once those that agree are joined.</summary>
    public IEnumerable<Example> Different(IEnumerable<IReadOnlyList<ClaimProfile>> stories, AlignmentModel model)
    {
        foreach (var (pair, left, right) in DifferentPairs(stories, model))
        {
            var shared = _annotations.StandingFor(left).Intersect(_annotations.StandingFor(right)).Select(f => _annotations.Facts[f]).Where(f => f.Verdict is "conflict" or "update").ToArray();
            yield return new Example(ClusterOf(left), pair.Features, shared.Length > 0, shared.Length == 0 || shared.Any(f => f.IsFirm) ? 1 : JudgementWeight);
        }
    }

    /// <summary>The pairs that a wrong figure makes: with those that state the right one, and with all others.</summary>
    public IEnumerable<Example> Planted(IEnumerable<IReadOnlyList<ClaimProfile>> stories, IReadOnlyList<PlantedFigure> figures, AlignmentModel model)
    {
        var byArticle = figures.ToLookup(f => f.Article);
        PlantedFigure? FigureOf(Mention mention) =>
            byArticle[mention.Article.Id].FirstOrDefault(f => f.Field == Annotations.FieldOf(mention) && mention.Span.Start < f.End && mention.Span.End > f.Start);
        foreach (var (pair, left, right) in DifferentPairs(stories, model))
        {
            var figure = FigureOf(left) ?? FigureOf(right);
            if (figure is null) continue;
            var other = FigureOf(left) is null ? left : right;
            yield return new Example(ClusterOf(left), pair.Features, _annotations.StandingFor(other).Contains(figure.Fact), PlantedWeight);
        }
    }

    /// <summary>The feature's name as the file of weights writes it.</summary>
    public static string NameOf(AlignmentFeature feature) =>
        string.Concat(feature.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static IEnumerable<(ClaimPair Pair, Mention Left, Mention Right)> DifferentPairs(IEnumerable<IReadOnlyList<ClaimProfile>> stories, AlignmentModel model)
    {
        foreach (var groups in stories.Select(s => new ClaimGroups(s)))
        {
            new StoryAligner(model).JoinAgreeing(groups);
            foreach (var pair in StoryAligner.Contradicting(groups))
            {
                var (left, right) = Sides(pair, groups);
                yield return (pair, left, right);
            }
        }
    }

    private static (Mention Left, Mention Right) Sides(ClaimPair pair, ClaimGroups groups) => (groups.Claims[pair.Left].Claim.Mention, groups.Claims[pair.Right].Claim.Mention);

    private int ClusterOf(Mention mention) => corpus.ClusterOf[mention.Article.Id];
}
