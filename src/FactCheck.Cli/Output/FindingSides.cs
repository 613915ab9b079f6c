using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Cli.Output;

/// <summary>What of a finding is shown.</summary>
internal static class FindingSides
{
    /// <summary>The places that show it. The same value again in the same article tells an editor nothing new, and is left out.</summary>
    public static IReadOnlyList<Evidence> Sides(this Finding finding) =>
        [.. finding.Evidence.DistinctBy(e => (e.Mention.Article.Id, e.Mention.Value, e.Mention.Hedge))];

    /// <summary>The articles it concerns: those that state something, then those that leave it out.</summary>
    public static IEnumerable<Article> Articles(this Finding finding) =>
        finding.Evidence.Select(e => e.Mention.Article).Concat(finding.Missing).DistinctBy(a => a.Id);
}
