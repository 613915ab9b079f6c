using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck.Accuracy;

/// <summary>Counts over checked stories: how many of the annotated facts and conflicts are found, and how much of what is found is right: see <c>score_facts.py</c>.</summary>
internal sealed class FactScores(Annotations annotations)
{
    private readonly HashSet<(int Fact, string First, string Second)> _together = [];
    private readonly HashSet<int> _caught = [];
    private readonly List<(double Confidence, bool IsRight)> _reports = [];

    /// <summary>How many pairs of articles state an annotated fact.</summary>
    public int Pairs { get; private set; }

    /// <summary>How many of these stand together in a found fact or in a finding.</summary>
    public int PairsTogether => _together.Count;

    /// <summary>How many found pairs of annotated mentions are judged.</summary>
    public int JudgedPairs { get; private set; }

    /// <summary>How many of these join two different facts.</summary>
    public int WrongPairs { get; private set; }

    /// <summary>How many annotated conflicts are firm.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How many of these a warning or error reports.</summary>
    public int ConflictsReported => _caught.Count;

    /// <summary>How many warnings and errors name several articles and are no matter of judgement.</summary>
    public int Reports => _reports.Count;

    /// <summary>How many of these report an annotated conflict.</summary>
    public int RightReports => _reports.Count(r => r.IsRight);

    /// <summary>Of those from one confidence up to another, how many there are and how many are right.</summary>
    /// <param name="from">The least confidence.</param>
    /// <param name="to">The confidence that is too high.</param>
    public (int Right, int All) ReportsBetween(double from, double to)
    {
        var between = _reports.FindAll(r => r.Confidence >= from && r.Confidence < to);
        return (between.Count(r => r.IsRight), between.Count);
    }

    /// <summary>The findings that are scored: those that stop a page.</summary>
    public static IEnumerable<Finding> Warnings(CheckResult result) => result.Findings.Where(f => f.Severity >= Severity.Warning);

    /// <summary>Adds the check of some stories.</summary>
    public void Add(CheckResult result, Func<int, bool> isChecked)
    {
        foreach (var fact in result.Facts) AddPairs([.. fact.Claims.Select(c => c.Mention)], isJudged: true);
        // A finding that joins what no found fact does counts as well.
        foreach (var finding in result.Findings) AddPairs([.. finding.Evidence.Select(e => e.Mention)], isJudged: false);
        foreach (var finding in Warnings(result)) AddReport(finding);
        foreach (var fact in annotations.Facts.Where(f => isChecked(f.Cluster)))
        {
            var articles = fact.Mentions.Select(m => m.Article).Distinct().Count();
            Pairs += articles * (articles - 1) / 2;
            if (fact.IsConflict && fact.IsFirm) Conflicts++;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"alignment {Figure.Written(PairsTogether, Pairs)} split {Figure.Written(WrongPairs, JudgedPairs)} conflict R {Figure.Written(ConflictsReported, Conflicts)} P {Figure.Written(RightReports, Reports)}";

    private void AddPairs(IReadOnlyList<Mention> mentions, bool isJudged)
    {
        foreach (var (left, right) in Pairings(mentions).Where(p => p.Left.Mention.Article != p.Right.Mention.Article))
        {
            var shared = left.Facts.Intersect(right.Facts).ToArray();
            var (first, second) = (left.Mention.Article.Id, right.Mention.Article.Id);
            if (string.CompareOrdinal(first, second) > 0) (first, second) = (second, first);
            foreach (var fact in shared) _together.Add((fact, first, second));
            if (!isJudged || left.Facts.Count == 0 || right.Facts.Count == 0) continue;
            JudgedPairs++;
            if (shared.Length == 0) WrongPairs++;
        }
    }

    private void AddReport(Finding finding)
    {
        var hit = Pairings([.. finding.Evidence.Select(e => e.Mention)]).Where(p => AreDifferent(p.Left.Mention, p.Right.Mention))
            .SelectMany(p => p.Left.Facts.Intersect(p.Right.Facts)).Where(f => annotations.Facts[f].IsConflict).ToHashSet();
        var firm = hit.Where(f => annotations.Facts[f].IsFirm).ToArray();
        _caught.UnionWith(firm);
        // What is a matter of judgement is neither right nor wrong.
        if (finding.Evidence.Select(e => e.Mention.Article.Id).Distinct().Count() < 2 || (hit.Count > 0 && firm.Length == 0)) return;
        _reports.Add((finding.Confidence, hit.Count > 0));
    }

    private static bool AreDifferent(Mention left, Mention right) => left.Value != right.Value || Annotations.Words(left.Text) != Annotations.Words(right.Text);

    private IEnumerable<(Side Left, Side Right)> Pairings(IReadOnlyList<Mention> mentions)
    {
        Side[] sides = [.. mentions.Select(m => new Side(m, annotations.StandingFor(m)))];
        for (var i = 0; i < sides.Length; i++)
            for (var j = i + 1; j < sides.Length; j++) yield return (sides[i], sides[j]);
    }

    /// <summary>A mention with the annotated facts that it can stand for.</summary>
    private sealed record Side(Mention Mention, HashSet<int> Facts);
}
