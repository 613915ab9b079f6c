using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Rules;

namespace FactCheck.Training;

/// <summary>Counts over checked stories: how many of the annotated facts and conflicts are found, and how much of what is found is right.</summary>
internal sealed class Scores(Annotations annotations)
{
    private readonly HashSet<(int, string, string)> _together = [];
    private readonly HashSet<int> _caught = [];
    private int _pairs;
    private int _right;
    private int _wrong;
    private int _conflicts;
    private int _reports;
    private int _rightReports;
    private int _planted;
    private int _plantedFound;

    /// <summary>Adds the check of some stories.</summary>
    public void Add(CheckResult result, Func<int, bool> cluster)
    {
        foreach (var fact in result.Facts) AddPairs(fact.Claims);
        foreach (var finding in Warnings(result)) AddReport(finding);
        foreach (var fact in annotations.Facts.Where(f => cluster(f.Cluster)))
        {
            var articles = fact.Mentions.Select(m => m.Article).Distinct().Count();
            _pairs += articles * (articles - 1) / 2;
            if (fact.IsConflict && fact.IsFirm) _conflicts++;
        }
    }

    /// <summary>Adds the check of stories with wrong figures.</summary>
    public void AddPlanted(CheckResult result, IEnumerable<PlantedFigure> figures)
    {
        var reported = Warnings(result).SelectMany(f => f.Evidence.Where(e => f.Evidence.Any(o => o.Mention.Value != e.Mention.Value))).Select(e => e.Mention).ToArray();
        foreach (var figure in figures)
        {
            _planted++;
            if (Array.Exists(reported, m => m.Article.Id == figure.Article && Annotations.FieldOf(m) == figure.Field && m.Span.Start < figure.End + 2 && m.Span.End > figure.Start - 2)) _plantedFound++;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"alignment {Share(_together.Count, _pairs)} split {Share(_wrong, _right + _wrong)} conflict R {Share(_caught.Count, _conflicts)} P {Share(_rightReports, _reports)} planted {Share(_plantedFound, _planted)}");

    private static string Share(int part, int all) => FormattableString.Invariant($"{part}/{all} = {part / Math.Max(all, 1.0):0.000}");

    private static IEnumerable<Finding> Warnings(CheckResult result) => result.Findings.Where(f => f.Severity >= Severity.Warning);

    private void AddPairs(IReadOnlyList<Claim> claims)
    {
        foreach (var (left, right) in Verdicts.PairsAcrossArticles(claims))
        {
            var (l, r) = (annotations.StandingFor(left), annotations.StandingFor(right));
            if (l.Count == 0 || r.Count == 0) continue;
            if (l.Overlaps(r)) _right++;
            else _wrong++;
            var (first, second) = string.CompareOrdinal(left.Article.Id, right.Article.Id) < 0 ? (left, right) : (right, left);
            foreach (var fact in l.Intersect(r)) _together.Add((fact, first.Article.Id, second.Article.Id));
        }
    }

    private void AddReport(Finding finding)
    {
        var mentions = finding.Evidence.Select(e => (e.Mention, Facts: annotations.StandingFor(e.Mention))).ToArray();
        var hit = new HashSet<int>();
        for (var i = 0; i < mentions.Length; i++)
            for (var j = i + 1; j < mentions.Length; j++)
                if (mentions[i].Mention.Value != mentions[j].Mention.Value) hit.UnionWith(mentions[i].Facts.Intersect(mentions[j].Facts).Where(f => annotations.Facts[f].IsConflict));
        var firm = hit.Where(f => annotations.Facts[f].IsFirm).ToArray();
        _caught.UnionWith(firm);
        // What is a matter of judgement is neither right nor wrong.
        if (mentions.Select(m => m.Mention.Article).Distinct().Count() < 2 || (hit.Count > 0 && firm.Length == 0)) return;
        _reports++;
        if (hit.Count > 0) _rightReports++;
    }
}
