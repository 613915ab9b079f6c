using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>Leaves out the findings that the authors of the articles have switched off where they stand.</summary>
internal static class SuppressedFindings
{
    public static IEnumerable<Finding> LeaveOut(IEnumerable<Finding> findings) => findings.Select(Reduce).OfType<Finding>();

    /// <summary>
    /// The finding, or null if it does not hold without the places that are switched off: none is left, no article lacks the figure any
    /// more, or those that are left do not contradict each other.
    /// </summary>
    private static Finding? Reduce(Finding finding)
    {
        var missing = finding.Missing.Where(a => !IsSilent(a, finding.Rule)).ToArray();
        if (finding.Missing.Count > 0 && missing.Length == 0) return null;
        var left = finding.Evidence.Where(e => !IsSilent(e, finding.Rule)).Select(e => e.Mention).ToHashSet();
        if (left.Count < finding.Evidence.Count && !Holds(finding, left)) return null;
        return missing.Length == finding.Missing.Count ? finding : finding with { Missing = missing };
    }

    private static bool Holds(Finding finding, HashSet<Mentions.Mention> left)
    {
        if (left.Count == 0) return false;
        if (finding.Fact is not { Verdict: Verdict.Conflict } fact) return true;
        return Verdicts.AreDivided(fact.Claims.Where(c => left.Contains(c.Mention)));
    }

    private static bool IsSilent(Evidence evidence, RuleInfo rule) =>
        evidence.Mention.Field == ArticleField.Body && evidence.Mention.Article.Suppressions.Any(s => Names(s, rule) && s.Span.Contains(evidence.Mention.Span.Start));

    /// <summary>Whether the whole body is switched off: an article cannot say elsewhere that it lacks something.</summary>
    private static bool IsSilent(Article article, RuleInfo rule) =>
        article.Suppressions.Any(s => Names(s, rule) && s.Span.Contains(new TextSpan(0, article.Body.Length)));

    private static bool Names(Suppression suppression, RuleInfo rule) =>
        suppression.Rule is null || string.Equals(suppression.Rule, rule.Id, StringComparison.OrdinalIgnoreCase) || string.Equals(suppression.Rule, rule.Name, StringComparison.OrdinalIgnoreCase);
}
